import type { Finding } from '#law/kit/finding.ts'
import type { DayKind } from '#law/pay/overtime-rates.ts'
import type { Overtime, Pay } from '#law/pay/overtime.ts'
import { viDecimal, viDong } from '#law/pay/vi-number.ts'
import type { TablePicture } from '../kit/answer.ts'

export type Work = Omit<Overtime, 'law'>

const dayWords: Readonly<Record<DayKind, string>> = {
  weekday: 'Ngày thường',
  'weekly-rest': 'Ngày nghỉ hằng tuần',
  holiday: 'Ngày lễ, Tết',
}

export const workTable = (work: readonly Work[], pays: readonly Finding<Pay>[], total: number): TablePicture => ({
  kind: 'table',
  label: 'Từng buổi',
  head: ['Buổi', 'Giờ', 'Mức', 'Số tiền'],
  words: 1,
  rows: work.map((one, at) => [
    [dayWords[one.day], one.night && 'ban đêm', one.compensated && 'nghỉ bù'].filter(Boolean).join(', '),
    viDecimal(one.hours),
    `${viDecimal(pays[at]!.value.percent)}%`,
    viDong(pays[at]!.value.amount),
  ]),
  foot: ['Cộng', '', '', viDong(total)],
})
