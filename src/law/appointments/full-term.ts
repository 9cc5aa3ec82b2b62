import {
  decree_138_2020,
  decree_170_2025,
  party_guidance_06_2021,
  party_regulation_377_2025,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { Sex } from '#law/retirement/retirement-age.ts'
import { retirement } from '#law/retirement/retirement.ts'
import { addMonths, type PlainDate, viDate, wholeMonths } from '#lib/date.ts'

/** Số tháng của một thời hạn bổ nhiệm */
export const appointmentTerm = parameter('Thời hạn giữ chức vụ', [
  { from: '2020-12-01', value: 60, cites: [cite(decree_138_2020, 'Điều 41, Điều 42', 'read')], checked: null },
  {
    from: '2021-07-26',
    value: 60,
    cites: [cite(decree_138_2020, 'Điều 42', 'read'), cite(party_guidance_06_2021, 'cách tính tuổi', 'read')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: 60,
    cites: [cite(decree_170_2025, 'trọn thời hạn bổ nhiệm'), cite(party_guidance_06_2021, 'cách tính tuổi', 'read')],
    checked: null,
  },
  {
    from: '2025-10-08',
    value: 60,
    cites: [cite(decree_170_2025, 'trọn thời hạn bổ nhiệm'), cite(party_regulation_377_2025, 'Điều 34')],
    checked: null,
  },
])

/** Ngày đủ tuổi nghỉ hưu */
export function reachesRetirementAge(sex: Sex, born: PlainDate, lawOn: PlainDate): Finding<PlainDate> {
  const age = retirement(sex, born, lawOn)
  const on = addMonths(born, age.value.monthsOfAge)
  return finding(on, () => `Đủ tuổi nghỉ hưu ngày ${viDate(on)}`, { from: [age] })
}

export type FullTerm = { readonly monthsLeft: number; readonly isEligible: boolean }

/** Đủ tuổi giữ chức vụ trọn thời hạn, from the day the advising body received the proposal and its file */
export function fullTerm(
  retires: Finding<PlainDate>,
  received: PlainDate,
  lawOn: PlainDate,
  given?: number,
): Finding<FullTerm> {
  const law = appointmentTerm.on(lawOn)
  const needed = given ?? law.value
  const monthsLeft = wholeMonths(received, retires.value)
  const isEligible = monthsLeft >= needed
  const says = `Còn ${monthsLeft} tháng đến tuổi nghỉ hưu, ${isEligible ? 'đủ' : 'không đủ'} thời hạn ${needed} tháng`
  return finding({ monthsLeft, isEligible }, says, {
    from: [finding(received, `Nhận tờ trình và hồ sơ ngày ${viDate(received)}`), retires, law],
  })
}
