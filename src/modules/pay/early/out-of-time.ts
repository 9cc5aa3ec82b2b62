import { Refusal } from '#law/kit/refusal.ts'
import { earlyMonths } from '#law/pay/early-raise-terms.ts'
import { regularRaiseValue } from '#law/pay/regular-raise.ts'
import { addDays, addMonths, type PlainDate, viDate, wholeMonths } from '#lib/date.ts'
import type { HeldRow } from '../held-store.ts'
import { heldStep } from '../held.ts'
import { cutOff } from './model.ts'

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
