import type { Change, Compared, Piece } from './api.ts'
import type { Draft, Frame } from './frame.ts'
import type { Ask, Written } from './write.ts'

/** Two bulletins sentence by sentence: both, and what changed in each number. */
export async function compared(left: readonly Written[], right: readonly Written[], ask: Ask, at: Moments) {
  const all: Compared[] = []
  for (const { id, title } of paragraphsOf(left, right)) {
    const [here, there] = [draftsIn(left, id), draftsIn(right, id)]
    const sentences = await Promise.all(
      namesOf(here, there).map(async (name) => {
        const [a, b] = [piecesIn(here, name), piecesIn(there, name)]
        return { id: name, left: a, right: b, changes: await changesOf(a ?? [], b ?? [], ask, at) }
      }),
    )
    all.push({ id, title, sentences })
  }
  return all
}

export type Moments = { readonly left: Frame; readonly right: Frame }

const draftsIn = (side: readonly Written[], id: string) => side.find((one) => one.id === id)?.drafts ?? []

function piecesIn(drafts: readonly Draft[], name: string): Piece[] | null {
  const draft = drafts.find(({ id }) => id === name)
  return draft ? [...draft.pieces] : null
}

const paragraphsOf = (left: readonly Written[], right: readonly Written[]) => [
  ...left,
  ...right.filter(({ id }) => !left.some((one) => one.id === id)),
]

const namesOf = (left: readonly Draft[], right: readonly Draft[]) => [
  ...new Set([...left, ...right].map(({ id }) => id)),
]

type Counted = Piece & { of: string; value: number; question: NonNullable<Piece['question']> }
const counted = (pieces: readonly Piece[]) => pieces.filter((piece): piece is Counted => piece.question !== undefined)

function changesOf(left: readonly Piece[], right: readonly Piece[], ask: Ask, at: Moments): Promise<Change[]> {
  const [a, b] = [counted(left), counted(right)]
  const names = [...new Set([...a, ...b].map(({ of }) => of))]
  const pairs = names.map((of) => [of, a.find((one) => one.of === of), b.find((one) => one.of === of)] as const)
  return Promise.all(
    pairs.map(async ([of, here, there]) => {
      const learned = here && (await learnedOf(here, ask, at))
      return {
        of,
        left: here?.value ?? null,
        right: there?.value ?? null,
        ...(here && { leftQuestion: here.question }),
        ...(there && { rightQuestion: there.question }),
        ...(learned && { learned }),
      }
    }),
  )
}

/** The same day as known at the other moment: what of the change was learned, not done. */
async function learnedOf({ question, value }: Counted, ask: Ask, { left, right }: Moments) {
  if (left.knownAt === undefined || left.knownAt === right.knownAt) return undefined
  const { at: _at, ...figure } = question
  const { knownAt: _then, ...asKnownNow } = figure
  const later = await ask({ ...asKnownNow, ...(right.knownAt && { knownAt: right.knownAt }) })
  const change = valueIn(later, question) - value
  if (change === 0) return undefined
  return { change, question, knownAt: left.knownAt, laterKnownAt: right.knownAt ?? null }
}

/** The cell that the question names, or the whole. */
function valueIn({ value, rows }: Awaited<ReturnType<Ask>>, { at }: Counted['question']): number {
  if (at === undefined) return value
  return rows.find(({ codes }) => codes.every((code, index) => code === at[index]))?.value ?? 0
}
