import { decree_335_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import { viDecimal } from '#law/pay/vi-number.ts'

/** Điểm kết quả tối đa; phần trăm chất lượng bị trừ cho mỗi lần không đạt. The mean of the parts is inferred. */
export const resultScale = parameter('Điểm kết quả thực hiện nhiệm vụ', [
  {
    from: '2026-01-01',
    value: { weight: 70, perFailure: 25, perDelay: 25 },
    cites: [cite(decree_335_2025, 'Điều 14')],
    checked: null,
  },
])

/** Điểm kết quả: số lượng, chất lượng, tiến độ, and for leaders their unit's parts too */
export function resultPoints(percents: readonly number[], lawOn: PlainDate): Finding<number> {
  const law = resultScale.on(lawOn)
  const mean = Decimal.sum(...percents).div(percents.length)
  const points = mean.times(law.value.weight).div(100).toNumber()
  const shown = viDecimal(new Decimal(points).toDecimalPlaces(2).toString())
  return finding(points, `Điểm kết quả ${shown}`, { from: [law] })
}

/** Phần trăm chất lượng sau khi trừ những lần không đạt không do nguyên nhân khách quan */
export function qualityPercent(failures: number, objective: number, lawOn: PlainDate): Finding<number> {
  const law = resultScale.on(lawOn)
  const counted = Math.max(0, failures - objective)
  const percent = Math.max(0, 100 - counted * law.value.perFailure)
  return finding(percent, `Chất lượng ${percent}%: trừ ${counted} lần không đạt`, { from: [law] })
}

/** Phần trăm tiến độ sau khi trừ những lần chậm */
export function progressPercent(delays: number, objective: number, lawOn: PlainDate): Finding<number> {
  const law = resultScale.on(lawOn)
  const counted = Math.max(0, delays - objective)
  const percent = Math.max(0, 100 - counted * law.value.perDelay)
  return finding(percent, `Tiến độ ${percent}%: trừ ${counted} lần chậm`, { from: [law] })
}
