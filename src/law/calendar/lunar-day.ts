import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { fromLunar } from './lunar.ts'

/** Years for which the new moons are reckoned surely enough. */
export const [firstLunarYear, lastLunarYear] = [1900, 2199] as const

/** Ngày dương lịch của một ngày âm lịch Việt Nam; a holiday is what is decided, not what this proposes */
export function lunarDay(year: number, month: number, day: number): Finding<PlainDate> {
  if (year < firstLunarYear || year > lastLunarYear)
    throw new Refusal('not-yet-lawful', `Chỉ tính âm lịch từ năm ${firstLunarYear} đến năm ${lastLunarYear}`)
  const on = fromLunar(year, month, day)
  return finding(on, `Ngày ${day} tháng ${month} năm ${year} âm lịch là ngày ${viDate(on)}`)
}
