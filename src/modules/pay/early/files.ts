import type { Queries } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import { readHonours } from '../../honours/service.ts'
import { readInitiatives } from '../../initiatives/service.ts'
import { origins } from '../../personnel/service.ts'
import type { HeldRow } from '../held-store.ts'
import { readGrades, readSteps } from './evidence-store.ts'
import { inTurn } from './in-turn.ts'
import type { Serving } from './serving-store.ts'
import { readRaises } from './past-store.ts'
import type { File } from './verdict.ts'
import { isRanked } from './achievements.ts'
import { type Evidence, titleOf } from './standards.ts'

type Held = { readonly serving: Serving; readonly row: HeldRow | undefined }

/** What is on record of each of these people, every fact with its source. */
export async function readFiles(db: Queries, ctx: Context, people: readonly Held[]): Promise<File[]> {
  const ids = people.map(({ serving }) => serving.personId)
  const [grades, honours, initiatives, raises] = await inTurn([
    () => readGrades(db, ctx, ids),
    () => readHonours(db, ctx, ids),
    () => readInitiatives(db, ctx, ids),
    () => readRaises(db, ctx, { personIds: ids }),
  ] as const)
  const steps = await readSteps(db, ctx, [...new Set(raises.map(({ personId }) => personId))])
  const sources = [...grades, ...honours, ...initiatives].map(({ source }) => source)
  const known = await origins(db, ctx.agency.id, sources)
  const says = (source: string) => known.get(source)?.says ?? ''
  const evidence: (Evidence & { personId: string })[] = [
    ...honours.flatMap(({ personId, code, awardedOn, paper, source }) =>
      isRanked(code)
        ? [{ personId, achievement: code, on: awardedOn, title: titleOf(code), paper, origin: says(source) }]
        : [],
    ),
    ...initiatives.map(({ personId, level, recognisedOn, title, paper, source }) => {
      const achievement = `initiative-${level}` as const
      return {
        personId,
        achievement,
        on: recognisedOn,
        title: titleOf(achievement, title),
        paper,
        origin: says(source),
      }
    }),
  ]
  const graded = grades.map((one) => ({ ...one, origin: says(one.source) }))
  const of = { grades: by(graded), evidence: by(evidence), raises: by(raises), steps: by(steps) }
  return people.map(({ serving, row }) => ({
    serving,
    row,
    grades: of.grades.get(serving.personId) ?? [],
    evidence: of.evidence.get(serving.personId) ?? [],
    raises: of.raises.get(serving.personId) ?? [],
    steps: of.steps.get(serving.personId) ?? [],
  }))
}

const by = <Row extends { readonly personId: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ personId }) => personId)
