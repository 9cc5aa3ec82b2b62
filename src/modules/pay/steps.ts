import { baseSalary } from '#law/pay/base-salary.ts'
import { NoLawInForce } from '#law/kit/parameter.ts'
import { findRank, rankParameters } from '#law/pay/rank.ts'
import { scaleOf } from '#law/pay/scale.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../access/model.ts'
import { look } from '../access/service.ts'
import type { Ranks, StepCounts, StepsQuery } from './api.ts'
import { countSteps } from './steps-store.ts'

/** Bao nhiêu người ở mỗi bậc của mỗi ngạch tại một ngày. */
export async function stepCounts(ctx: Context, { day = ctx.today, unitId }: StepsQuery): Promise<StepCounts> {
  const counted = await countSteps(ctx.db, ctx, { day, unitId })
  const rows = counted.map((row) => ({ ...row, rankTitle: findRank(row.rank, day)?.title ?? row.rank }))
  return { day, people: rows.reduce((sum, { people }) => sum + people, 0), baseSalary: baseSalaryOn(day), rows }
}

/** Null before the first era on record. */
export function baseSalaryOn(day: PlainDate): number | null {
  try {
    return baseSalary.valueOn(day)
  } catch (error) {
    if (error instanceof NoLawInForce) return null
    throw error
  }
}

export async function stepsSheet(ctx: Context, query: StepsQuery) {
  const { day, rows, people } = await stepCounts(ctx, query)
  await look(ctx, async (_tx, record) =>
    record({ act: 'pay.export-steps', says: `Xuất thống kê bậc lương ngày ${viDate(day)} ra Excel (${rows.length} dòng)`, detail: { ...query, rows: rows.length } }))
  const content = await writeXlsx({
    sheetName: 'Bậc lương',
    title: `Số người theo ngạch, bậc lương ngày ${viDate(day)}: ${people} người`,
    columns: [
      { heading: 'Mã ngạch', kind: 'text', width: 14 },
      { heading: 'Ngạch, chức danh', kind: 'text', width: 40 },
      { heading: 'Bậc', kind: 'number' },
      { heading: 'Hệ số', kind: 'decimal' },
      { heading: 'Số người', kind: 'number' },
      { heading: 'Hưởng vượt khung', kind: 'number' },
    ],
    rows: rows.map((row) => [row.rank, row.rankTitle, row.step, row.coefficient, row.people, row.beyondTopStep]),
  })
  return { fileName: `Bậc lương ${day}.xlsx`, content }
}

/** Các mã ngạch, chức danh của hôm nay, với hệ số từng bậc. */
export const ranks = ({ today }: Context): Ranks =>
  [...rankParameters.keys()].flatMap((code) => {
    const rank = findRank(code, today)
    return rank ? [{ code, title: rank.title, coefficients: [...scaleOf(rank.group, today).coefficients] }] : []
  })
