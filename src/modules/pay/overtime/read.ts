import { Refusal } from '#law/kit/refusal.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Context } from '../../access/model.ts'
import { look, notFound } from '../../access/service.ts'
import type { Tx } from '#db/connect.ts'
import { firstOf, monthWords } from '../payroll/months.ts'
import type { OvertimeLine, OvertimeMonth, OvertimeQuery } from './api.ts'
import { clockOf } from './model.ts'
import { reckonOvertime, type Reckoned } from './month.ts'
import { roomFor } from './room.ts'
import { stageOf } from './stage.ts'
import * as store from './store.ts'
import { hoursOf } from './times.ts'

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
  }
}

const sum = (rows: readonly OvertimeLine[]) => rows.reduce((all, { amount }) => all + (amount ?? 0), 0)

function lineOf({ row, amount, missing }: Reckoned, { actor }: Context): OvertimeLine {
  const {
    id,
    personId,
    fullName,
    unitId,
    unitName,
    day,
    starts,
    ends,
    purpose,
    compensated,
    workedStarts,
    workedEnds,
  } = row
  const worked = workedStarts === null || workedEnds === null ? null : { starts: workedStarts, ends: workedEnds }
  return {
    ...{ id, personId, fullName, unitId, unitName, day, purpose, compensated, missing },
    from: clockOf(starts),
    to: clockOf(ends),
    hours: hoursOf({ starts, ends }),
    stage: stageOf(row),
    askedBy: row.askedByName,
    isAsker: row.askedBy === actor.accountId,
    decidedBy: row.decidedByName,
    note: row.decisionNote,
    workedFrom: worked && clockOf(worked.starts),
    workedTo: worked && clockOf(worked.ends),
    workedHours: worked && hoursOf(worked),
    amount: row.paid?.amount ?? amount?.value ?? null,
  }
}

/** Căn cứ: of the amount once worked, of the hours that may be worked before. */
export function explainOvertime(ctx: Context, id: string) {
  return look(ctx, async (tx, record) => {
    const row = await store.one(tx, ctx, id)
    if (!row) throw notFound()
    record({
      act: 'pay.read-overtime',
      says: `Xem căn cứ làm thêm giờ: ${row.fullName}`,
      subjectKind: 'person',
      subjectId: row.personId,
    })
    const stage = stageOf(row)
    if (stage === 'paid') return store.paidFinding(tx, ctx, id)
    if (stage !== 'worked') return roomFor(tx, ctx, row, await beforeIt(tx, ctx, row))
    const reckoned = await reckonOvertime(tx, ctx, { month: firstOf(row.day), personId: row.personId })
    const { amount, missing } = reckoned.find((one) => one.row.id === id)!
    if (!amount) throw new Refusal('not-yet-lawful', missing ?? 'Chưa tính được')
    return amount
  })
}

/** Approved hours besides its own. */
async function beforeIt(tx: Tx, ctx: Context, row: store.OvertimeRow) {
  const all = await store.approvedBefore(tx, ctx, row.personId, row.day)
  const own = row.approved && !row.withdrawn ? row.ends - row.starts : 0
  return { day: all.day - own, month: all.month - own, year: all.year - own }
}
