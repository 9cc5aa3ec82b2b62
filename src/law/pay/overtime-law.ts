import { decree_192_2026, joint_circular_08_2005_bnv_btc, labour_code_45_2019 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type AgencyChoices, choice, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { StaffKind } from './held-step.ts'
import { dayOvertime, type OvertimeLaw } from './overtime-rates.ts'
import { type PercentBase, percentBase } from './percent-allowance.ts'
import { viDecimal, viDong } from './vi-number.ts'

/** Người làm việc ở cơ sở y tế công lập: from the decree on health duty, labour law */
export const healthOvertimeLaw = parameter<OvertimeLaw>('Chế độ làm thêm giờ của viên chức y tế', [
  {
    from: '2006-01-01',
    value: 'state-staff',
    cites: [cite(joint_circular_08_2005_bnv_btc, 'mục IV', 'read')],
    checked: null,
  },
  {
    from: '2026-07-15',
    value: 'labour',
    cites: [cite(decree_192_2026, 'Điều 3 khoản 3 điểm d, điểm đ', 'text')],
    checked: null,
  },
])

/** Chế độ làm thêm giờ áp dụng: contract workers and, since its decree, health staff have labour law. */
export function overtimeLawOf(staff: StaffKind, inHealth: boolean, lawOn: PlainDate): Finding<OvertimeLaw> {
  if (staff === 'contract-worker') {
    return finding('labour', 'Người lao động theo hợp đồng: theo Bộ luật Lao động', {
      cites: [cite(labour_code_45_2019, 'Điều 98', 'read')],
    })
  }
  if (!inHealth) {
    return finding('state-staff', 'Cán bộ, công chức, viên chức: theo thông tư liên tịch về làm thêm giờ', {
      cites: [cite(joint_circular_08_2005_bnv_btc, 'mục IV', 'read')],
    })
  }
  const law = healthOvertimeLaw.on(lawOn)
  const says =
    law.value === 'labour'
      ? 'Người làm việc ở cơ sở y tế: theo pháp luật lao động'
      : 'Người làm việc ở cơ sở y tế: theo thông tư liên tịch'
  return finding(law.value, says, { from: [law] })
}

/** Phụ cấp công vụ có tính vào tiền lương làm thêm giờ hay không */
export const civilServiceInOvertime = choice({
  name: 'overtime.civil-service',
  label: 'Phụ cấp công vụ trong tiền lương tính làm thêm giờ',
  options: { excluded: 'không tính', included: 'có tính' },
  default: 'excluded',
  note: 'Thông tư liên tịch tính trên lương và các phụ cấp của Nghị định 204/2004/NĐ-CP; phụ cấp công vụ theo nghị định riêng, văn bản không nói có tính hay không.',
  cites: [cite(joint_circular_08_2005_bnv_btc, 'mục II khoản 2 điểm a', 'read')],
})

/** What of a month's pay an hour of overtime is reckoned from. Money in whole đồng; percents of all-percent base. */
export type OvertimeBase = PercentBase & {
  readonly reserved?: string
  /** Các khoản phụ cấp lương khác of Nghị định 204 (độc hại, ưu đãi nghề, khu vực…), whole đồng */
  readonly otherAllowances?: number
  readonly civilServicePercent?: number
}

/** Tiền lương tháng làm căn cứ tính tiền làm thêm giờ, as exact decimal text */
export function overtimeMonthlyPay(
  of: OvertimeBase,
  base: Finding<number>,
  lawOn: PlainDate,
  choices: AgencyChoices = {},
): Finding<string> {
  const way = chosen(civilServiceInOvertime, choices)
  const all = percentBase(of)
  const extra = way.value === 'included' ? all.times(of.civilServicePercent ?? 0).div(100) : new Decimal(0)
  const pay = all
    .plus(of.reserved ?? '0')
    .plus(extra)
    .times(base.value)
    .plus(of.otherAllowances ?? 0)
  const says = () =>
    `Tiền lương tháng tính làm thêm giờ ${viDong(Math.round(pay.toNumber()))}, hệ số ${viDecimal(all.toString())}`
  const asked = (of.civilServicePercent ?? 0) > 0
  return finding(pay.toString(), says, {
    cites: [cite(joint_circular_08_2005_bnv_btc, 'mục II khoản 2 điểm a', 'read')],
    from: [base, dayOvertime['state-staff'].on(lawOn), ...(asked ? [way] : [])],
  })
}
