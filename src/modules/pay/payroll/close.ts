import { Refusal } from '#law/kit/refusal.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { CloseMonth } from './sheet-api.ts'
import { lawMark } from './law-mark.ts'
import { firstOf, monthWords } from './months.ts'
import { keepMonth, lockPay, momentNow, type PaidMonth, paidMonths } from './paid-store.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { isPayable } from './slip.ts'

/** Chốt bảng lương một tháng: what is paid is kept as it stands, with what earlier months still owed. */
export function closeMonth(ctx: Context, wanted: CloseMonth): Promise<{ id: string }> {
  const { month } = wanted
  if (!ctx.scope.all) throw new Refusal('forbidden', 'Chốt bảng lương là việc chung của cả cơ quan.')
  return act(ctx, async (tx, record) => {
    await lockPay(tx, ctx)
    ensureNext(ctx, month, await paidMonths(tx, ctx))
    const knownAt = await momentNow(tx)
    const sheet = await sheetOf(tx, ctx, { month })
    const slips = sheet.rows.filter(({ unitId }) => unitId !== '')
    const asSeen = ensureAsSeen(sheet, wanted)
    const kept = slips.map(
      ({ arrears: _arrears, payable: _payable, before: _before, changes: _changes, ...slip }) => slip,
    )
    const under = { month, law: lawMark(), choices: sheet.chosen }
    const id = await keepMonth(tx, ctx, under, knownAt, kept, sheet.owed)
    record({
      act: 'pay.close-month',
      says: `Chốt bảng lương tháng ${monthWords(month)}: ${asSeen.people} người được trả${asSeen.leftOut ? `, ${asSeen.leftOut} người chưa tính được` : ''}${sheet.owed.length ? `, ${sheet.owed.length} khoản truy lĩnh, truy thu` : ''}`,
      subjectKind: 'pay-month',
      subjectId: id,
      detail: { month, people: asSeen.people, leftOut: asSeen.leftOut, settled: sheet.owed.length },
    })
    return { id }
  })
}

/** Vì sao chưa chốt được tháng này; null: it is the next to be closed. */
export function notNext(today: PlainDate, month: PlainDate, closed: readonly PaidMonth[]): string | null {
  if (closed.some((one) => one.month === month)) return `Bảng lương tháng ${monthWords(month)} đã chốt.`
  const last = closed.at(-1)?.month
  if (last && month !== addMonths(last, 1)) {
    return `Phải chốt lần lượt: tháng tiếp theo cần chốt là ${monthWords(addMonths(last, 1))}.`
  }
  return month > firstOf(today) ? `Chưa đến tháng ${monthWords(month)}.` : null
}

function ensureNext({ today }: Context, month: PlainDate, closed: readonly PaidMonth[]): void {
  const why = notNext(today, month, closed)
  if (why) throw new Refusal('conflict', why)
}

export type Seen = { readonly people: number; readonly leftOut: number; readonly payable: number }

/** How many are paid, how many are not, and how much in all. */
export function seen({ rows }: Pick<Sheet, 'rows'>): Seen {
  const slips = rows.filter(({ unitId }) => unitId !== '')
  return {
    people: slips.filter(isPayable).length,
    leftOut: slips.filter((slip) => !isPayable(slip)).length,
    payable: rows.reduce((sum, row) => sum + (row.payable ?? 0), 0),
  }
}

/** Refuses when what would be kept is not what the officer looked at. */
function ensureAsSeen(sheet: Sheet, wanted: CloseMonth): Seen {
  const now = seen(sheet)
  if (now.people === 0) {
    const why = sheet.rows.find(({ missing }) => missing !== null)?.missing
    throw new Refusal('not-yet-lawful', `Chưa tính được lương của ai trong tháng này${why ? `: ${why}` : ''}.`)
  }
  if (now.people === wanted.people && now.leftOut === wanted.leftOut && now.payable === wanted.payable) return now
  const says = 'Bảng lương vừa thay đổi so với bản đang xem. Hãy xem lại rồi chốt.'
  throw new Refusal('conflict', says, [], { current: now })
}
