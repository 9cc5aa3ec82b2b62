import { NoLawInForce } from '#law/kit/parameter.ts'
import { overtimeCaps } from '#law/pay/overtime-caps.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import type { Tx } from '#db/connect.ts'
import { firstOf, monthWords } from '../payroll/months.ts'
import type { OvertimeLine, OvertimeMonth, OvertimeQuery } from './api.ts'
import { lineOf } from './line.ts'
import { reckonOvertime } from './month.ts'

/** Làm thêm giờ of a month, in reach; what people are paid leaves its trace. */
export function overtimeMonth(ctx: Context, query: OvertimeQuery): Promise<OvertimeMonth> {
  return look(ctx, async (tx, record) => {
    const month = await readOvertime(tx, ctx, query)
    record({
      act: 'pay.read-overtime',
      says: `Xem làm thêm giờ tháng ${monthWords(month.month)} (${month.rows.length} lần)`,
      detail: { ...query, rows: month.rows.length },
    })
    return month
  })
}

export async function readOvertime(tx: Tx, ctx: Context, query: OvertimeQuery): Promise<OvertimeMonth> {
  const month = firstOf(query.month ?? ctx.today)
  const all = await reckonOvertime(tx, ctx, { ...query, month })
  const rows = all.map((one) => lineOf(one, ctx))
  const due = rows.filter(({ stage, amount }) => stage === 'worked' && amount !== null)
  const counted = rows.filter(({ stage }) => stage !== 'refused' && stage !== 'withdrawn')
  return {
    month,
    rows,
    payable: { times: due.length, amount: sum(due) },
    total: {
      hours: counted.reduce((all, { hours, workedHours }) => all.plus(workedHours ?? hours), new Decimal(0)).toString(),
      amount: sum(counted),
    },
    notYet: limitsMissing(ctx.today),
  }
}

function limitsMissing(day: PlainDate): string | null {
  try {
    overtimeCaps.valueOn(day)
    return null
  } catch (error) {
    if (error instanceof NoLawInForce) return error.message
    throw error
  }
}

const sum = (rows: readonly OvertimeLine[]) => rows.reduce((all, { amount }) => all + (amount ?? 0), 0)
