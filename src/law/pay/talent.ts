import { decree_140_2017, decree_179_2024 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import type { Degree } from './starting-step.ts'
import { viDong } from './vi-number.ts'

/** Sinh viên tốt nghiệp xuất sắc, nhà khoa học trẻ; chuyên gia đầu ngành */
export type Talent = 'graduate' | 'leading-expert'

type Programme = {
  readonly percent: Readonly<Partial<Record<Talent, number>>>
  readonly maxYears: number
  /** Bậc lương được xếp theo trình độ, where the programme fixes it */
  readonly steps: Readonly<Partial<Record<Degree, number>>>
}

/** Phụ cấp tăng thêm đối với người có tài năng, theo phần trăm mức lương hiện hưởng */
export const talentProgramme = parameter<Programme>('Chính sách thu hút, trọng dụng người có tài năng', [
  {
    from: '2018-01-20',
    value: { percent: { graduate: 100 }, maxYears: 5, steps: { university: 1, master: 2, doctor: 3 } },
    cites: [cite(decree_140_2017, 'Điều 8, Điều 11', 'read')],
    checked: null,
  },
  {
    from: '2025-01-01',
    value: { percent: { graduate: 150, 'leading-expert': 300 }, maxYears: 5, steps: {} },
    cites: [cite(decree_179_2024, 'phụ cấp tăng thêm', 'read')],
    checked: null,
  },
])

export type TalentPay = { readonly percent: number; readonly salary: number; readonly extra: number }

/** Lương và phụ cấp tăng thêm của người có tài năng, phụ cấp công vụ left out */
export function talentPay(
  coefficient: string,
  talent: Talent,
  base: Finding<number>,
  lawOn: PlainDate,
): Finding<TalentPay> {
  const programme = talentProgramme.on(lawOn)
  const percent = programme.value.percent[talent]
  if (percent === undefined) throw new Refusal('not-yet-lawful', 'Chính sách này không có đối tượng đó', [programme])
  const exact = new Decimal(coefficient).times(base.value)
  const [salary, extra] = [roundToDong(exact), roundToDong(exact.times(percent).div(100))]
  const says = () =>
    `Phụ cấp tăng thêm ${viDong(extra)}, bằng ${percent}% mức lương ${viDong(salary)}, không quá ${programme.value.maxYears} năm`
  return finding({ percent, salary, extra }, says, { from: [programme, base] })
}
