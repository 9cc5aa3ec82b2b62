import { type Finding, finding } from '#law/kit/finding.ts'
import { addMonths, plainDate, type PlainDate, viDate } from '#lib/date.ts'
import { achievementYears } from './early-raise-terms.ts'
import type { ScaleGroup } from './scale.ts'
import { stepGroupOf } from './step-term.ts'

export type AchievementWindow = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly usable: readonly PlainDate[]
}

/** Thành tích được xét: of the last years, and not spent on the merit raise before. */
export function usableAchievements(
  group: ScaleGroup,
  reviewYear: number,
  lastMeritDecision: PlainDate | null,
  achieved: readonly PlainDate[],
  lawOn: PlainDate,
): Finding<AchievementWindow> | null {
  const years = achievementYears.on(lawOn)
  const count = years.value[stepGroupOf(group)]
  if (count === null) return null
  const to = plainDate(reviewYear, 12, 31)!
  const from = addMonths(plainDate(reviewYear + 1, 1, 1)!, -12 * count)
  const unspent = (day: PlainDate) => lastMeritDecision === null || day >= lastMeritDecision
  const usable = achieved.filter((day) => from <= day && day <= to && unspent(day))
  const spent = lastMeritDecision === null ? '' : `, từ quyết định lần trước ngày ${viDate(lastMeritDecision)}`
  return finding({ from, to, usable }, `Xét thành tích từ ${viDate(from)} đến ${viDate(to)}${spent}`, { from: [years] })
}
