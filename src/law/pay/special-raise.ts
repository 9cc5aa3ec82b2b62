import { decree_178_2024, decree_67_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import type { HeldStep } from './held-step.ts'
import { coefficientFinding } from './scale.ts'
import { viDecimal } from './vi-number.ts'

/** Nâng vượt một bậc do thành tích đặc biệt; sau thời gian tăng cường về cơ sở */
export const specialRaiseTerms = parameter('Nâng một bậc lương khi sắp xếp tổ chức bộ máy', [
  {
    from: '2025-01-01',
    value: { grassrootsYears: 3, shareOfEarlyRaises: 10 },
    cites: [cite(decree_178_2024, 'Điều 12 khoản 1, Điều 13 khoản 1', 'read'), cite(decree_67_2025, 'sửa đổi', 'read')],
    checked: null,
  },
])

export type SpecialGround =
  | { readonly kind: 'special-achievement' }
  | { readonly kind: 'grassroots'; readonly months: number }

export type SpecialRaise = { readonly step: number; readonly coefficient: string; readonly countedFrom: PlainDate }

/** Nâng một bậc lương, the clock of the next raise kept; null where there is no ground or no step left */
export function specialRaise(held: HeldStep, ground: SpecialGround, on: PlainDate): Finding<SpecialRaise | null> {
  const terms = specialRaiseTerms.on(on)
  const asked = 12 * terms.value.grassrootsYears
  if (ground.kind === 'grassroots' && ground.months < asked) {
    return finding(null, `Công tác ở cơ sở ${ground.months} tháng, chưa đủ ${asked} tháng`, { from: [terms] })
  }
  const next = coefficientFinding(held.group, held.step + 1, on)
  if (next === undefined) return finding(null, 'Đã ở bậc lương cuối cùng', { from: [terms] })
  const value = { step: held.step + 1, coefficient: next.value, countedFrom: held.countedFrom }
  const says = () =>
    `Nâng một bậc lên bậc ${value.step}, hệ số ${viDecimal(next.value)}, giữ thời gian tính nâng bậc lần sau`
  return finding(value, says, { from: [terms, next] })
}

/** Số người được nâng do thành tích đặc biệt: a share of the year's early raises, rounded down */
export function specialRaiseQuota(earlyRaisesOfYear: number, on: PlainDate): Finding<number> {
  const terms = specialRaiseTerms.on(on)
  const quota = Math.floor((earlyRaisesOfYear * terms.value.shareOfEarlyRaises) / 100)
  return finding(
    quota,
    `Không quá ${quota} người, bằng ${terms.value.shareOfEarlyRaises}% của ${earlyRaisesOfYear} người`,
    {
      from: [terms],
    },
  )
}
