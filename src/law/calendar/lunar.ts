import { addDays, daysBetween, type PlainDate } from '#lib/date.ts'
import { hanoi, newMoonDay, solarTerm } from './moon-and-sun.ts'

const synodicMonth = 29.530588853
const firstNewMoon = 2415021.076998695
const julianOf = (day: PlainDate) => daysBetween('1970-01-01', day) + 2_440_588
const dayOf = (julian: number) => addDays('1970-01-01', julian - 2_440_588)
const newMoonIndex = (julian: number) => Math.floor(0.5 + (julian - firstNewMoon) / synodicMonth)

/** Ngày âm lịch Việt Nam (giờ Hà Nội) as a day of the common calendar; a leap month is never asked for. */
export function fromLunar(year: number, month: number, day: number, zone = hanoi): PlainDate {
  const winter = month < 11 ? year - 1 : year
  const [start, end] = [month11(winter, zone), month11(winter + 1, zone)]
  const first = newMoonIndex(start)
  const plain = (month - 11 + 12) % 12
  const hasLeap = end - start > 365
  const offset = hasLeap && plain >= leapOffset(first, zone) ? plain + 1 : plain
  return dayOf(newMoonDay(first + offset, zone) + day - 1)
}

/** Mùng 1 Tết; Giỗ Tổ Hùng Vương, mùng 10 tháng 3. They only propose: days off are what is decided. */
export const lunarNewYear = (year: number) => fromLunar(year, 1, 1)
export const kingsCommemoration = (year: number) => fromLunar(year, 3, 10)

/** Tháng 11 holds the winter solstice. */
function month11(year: number, zone: number): number {
  const k = Math.floor((julianOf(`${year}-12-31`) - 2_415_021) / synodicMonth)
  const start = newMoonDay(k, zone)
  return solarTerm(start, zone) >= 9 ? newMoonDay(k - 1, zone) : start
}

/** Tháng nhuận: the first month after tháng 11 in which the sun enters no principal term. */
function leapOffset(first: number, zone: number): number {
  const termOf = (i: number) => solarTerm(newMoonDay(first + i, zone), zone)
  for (let i = 2; i < 14; i += 1) {
    if (termOf(i) === termOf(i - 1)) return i - 1
  }
  return 13
}
