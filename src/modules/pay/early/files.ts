import type { Queries } from '#db/connect.ts'
import { regularRaiseValue } from '#law/pay/regular-raise.ts'
import { earlyMonths } from '#law/pay/early-raise-terms.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addDays, addMonths, type PlainDate, viDate, wholeMonths } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { readHonours } from '../../honours/service.ts'
import { readInitiatives } from '../../initiatives/service.ts'
import { origins } from '../../personnel/service.ts'
import { heldStep } from '../held.ts'
import type { HeldRow } from '../held-store.ts'
import { readGrades, readSteps, type Serving } from './evidence-store.ts'
import { readRaises } from './past-store.ts'
import type { File } from './judge.ts'
import { isRanked } from './achievements.ts'
import { cutOff } from './model.ts'
import { type Evidence, titleOf } from './standards.ts'

/** Vì sao thời gian chưa cho xét, without reading anything else; null for one who is to be weighed. */
export function outOfTime(row: HeldRow | undefined, year: number, lawOn: PlainDate): string | null {
  if (!row) return 'Hồ sơ chưa có bậc lương'
  try {
    const next = regularRaiseValue(heldStep(row, lawOn), lawOn)
    if (next === null) return 'Đã ở bậc lương cuối cùng'
    const newYear = addDays(cutOff(year), 1)
    if (next.on < newYear) return `Đến hạn thường xuyên ngày ${viDate(next.on)}, không phải chờ nâng trước thời hạn`
    const limit = earlyMonths.valueOn(lawOn)
    if (next.on <= addMonths(newYear, limit)) return null
    return `Tính đến ${viDate(cutOff(year))} còn thiếu ${wholeMonths(newYear, next.on)} tháng, quá ${limit} tháng`
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

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

type Answers<Asked extends readonly (() => Promise<unknown>)[]> = {
  -readonly [At in keyof Asked]: Awaited<ReturnType<Asked[At]>>
}

/** One after the other: a transaction is one connection. */
async function inTurn<const Asked extends readonly (() => Promise<unknown>)[]>(asked: Asked): Promise<Answers<Asked>> {
  const answers: unknown[] = []
  for (const ask of asked) answers.push(await ask())
  return answers as Answers<Asked>
}
