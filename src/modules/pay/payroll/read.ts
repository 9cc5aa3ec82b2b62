import type { Tx } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import { ensureReach, look } from '../../access/service.ts'
import { notNext, seen } from './close.ts'
import { firstOf, monthWords } from './months.ts'
import type { PaidMonth } from './paid-store.ts'
import { type Sheet, sheetOf, type SheetRow } from './sheet.ts'
import type { PaySheet, PersonPay, SheetQuery, Total, WhyQuery } from './sheet-api.ts'
import { sumOf } from './slip.ts'
import { why } from './why.ts'

/** Bảng lương tháng của cơ quan, trong phạm vi. Reading what everybody is paid leaves its trace. */
export function paySheet(ctx: Context, query: SheetQuery): Promise<PaySheet> {
  return look(ctx, async (tx, record) => {
    const sheet = await readSheet(tx, ctx, query)
    record({
      act: 'pay.read-sheet',
      says: `Xem bảng lương tháng ${monthWords(sheet.month)} (${sheet.rows.length} người)`,
      detail: { ...query, rows: sheet.rows.length },
    })
    return sheet
  })
}

export async function readSheet(tx: Tx, ctx: Context, { month, unitId, knownAt }: SheetQuery): Promise<PaySheet> {
  return shown(ctx, await sheetOf(tx, ctx, { month: month ?? firstOf(ctx.today), unitId, knownAt }))
}

function shown({ today }: Context, sheet: Sheet): PaySheet {
  const units = Map.groupBy(sheet.rows, ({ unitId }) => unitId)
  const { rows, gone, unreckoned, choices, month, months } = sheet
  return {
    month,
    closed: sheet.closed && closing(sheet.closed),
    rows: rows as PaySheet['rows'],
    units: [...units].map(([unitId, own]) => ({ unitId, unitName: own[0]!.unitName, ...totalOf(own) })),
    total: totalOf(rows),
    leftOut: seen(sheet).leftOut,
    gone: [...gone],
    unreckoned: [...unreckoned],
    choices: [...choices],
    months: months.map(closing),
    notNext: notNext(today, month, months),
  }
}

const closing = ({ month, closedAt, closedBy }: PaidMonth) => ({ month, closedAt, closedBy })

const totalOf = (rows: readonly SheetRow[]): Total => ({
  people: rows.filter(({ unitId }) => unitId !== '').length,
  sums: sumOf(rows),
  arrears: rows.reduce((sum, { arrears }) => sum + (arrears?.net ?? 0), 0),
  payable: rows.reduce((sum, { payable }) => sum + (payable ?? 0), 0),
})

/** Căn cứ of one amount of somebody's pay. */
export async function explainPay(ctx: Context, personId: string, query: WhyQuery) {
  return look(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
    const found = await why(tx, ctx, personId, query)
    record(trace(personId, query.month))
    return found
  })
}

/** Lương của một người trong một tháng, with what it rests on. */
export function personPay(
  ctx: Context,
  personId: string,
  { month = firstOf(ctx.today) }: Pick<SheetQuery, 'month'>,
): Promise<PersonPay> {
  return look(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
    const { closed, rows } = await sheetOf(tx, ctx, { month, personIds: [personId] })
    const row = rows.find((one) => one.personId === personId) ?? null
    const part = row && (row.money.gross !== null ? 'payable' : row.arrears && 'arrears')
    const finding = part ? await why(tx, ctx, personId, { month, part }) : null
    record(trace(personId, month))
    return {
      month,
      closed: closed && closing(closed),
      row: row as PersonPay['row'],
      finding: finding as PersonPay['finding'],
    }
  })
}

const trace = (personId: string, month: Sheet['month']) => ({
  act: 'pay.read-pay',
  says: `Xem lương tháng ${monthWords(month)}`,
  subjectKind: 'person',
  subjectId: personId,
})
