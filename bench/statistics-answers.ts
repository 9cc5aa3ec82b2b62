import assert from 'node:assert/strict'
import type { PlainDate } from '#lib/date.ts'
import type { Bulletin } from '#modules/statistics/bulletin/api.ts'
import type { OfficialForm } from '#modules/statistics/api.ts'

export const day: PlainDate = '2017-12-31'
export const from: PlainDate = '2008-01-01'

/** Numbers by what they count. */
export type Answers = ReadonlyMap<string, number>

type Asked = {
  readonly indicator: string
  readonly day: string
  readonly from?: string | undefined
  readonly at?: readonly (string | null)[] | undefined
  readonly filters?: readonly { readonly trait: string; readonly in: readonly string[] }[] | undefined
}

/** Each cell of a unit's row, without those that count no people. */
export function formAnswers({ rows }: OfficialForm): Answers {
  const cells = rows.slice(0, -1).flatMap((row) => row.cells)
  return new Map(
    cells.flatMap(({ value, question }) => {
      if (!question) return []
      const { at = [], filters = [] } = question as Asked
      const own = filters.slice(2).map(({ trait, in: codes }) => `${trait}:${codes.join('+')}`)
      return [[`${at[0]} ${own.join('&')}`, value!] as const]
    }),
  )
}

/** Each number of the sentences and the charts; a share by the people it is of. */
export function bulletinAnswers({ paragraphs, charts }: Bulletin): Answers {
  const said = paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces))
  const told = said.flatMap(({ value, question }) => (question ? [[keyOf(question), value!] as const] : []))
  const drawn = charts
    .filter(({ unit }) => unit !== '%')
    .flatMap(({ series }) => series)
    .flatMap(({ values, questions }) =>
      values.flatMap((value, at) => (questions[at] ? [[keyOf(questions[at]), value] as const] : [])),
    )
  return new Map([...told, ...drawn])
}

export const keyOf = ({ indicator, day: on, from: since, at }: Asked) =>
  [indicator, on, since ?? '', (at ?? []).join()].join(' ')

/** Every number of the program is that of the query written by hand; nought and absent are the same. */
export function ensureSame(name: string, program: Answers, byHand: Answers): void {
  assert.ok(program.size > 20, `${name}: ${program.size} numbers`)
  for (const [what, value] of program) assert.equal(value, byHand.get(what) ?? 0, `${name}: ${what}`)
}
