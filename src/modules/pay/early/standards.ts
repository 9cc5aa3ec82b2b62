import { type Finding, finding } from '#law/kit/finding.ts'
import { usableAchievements } from '#law/pay/achievement-window.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { achievementName, achievements, type RankedAchievement } from './achievements.ts'
import { type Criteria, cutOff } from './model.ts'

/** Một thành tích có giấy tờ */
export type Evidence = {
  readonly achievement: RankedAchievement
  readonly on: PlainDate
  readonly title: string
  readonly paper: string
  /** Nguồn của dữ kiện: 'Ghi trực tiếp: …' */
  readonly origin: string
}

export type Asked = { readonly year: number; readonly lawOn: PlainDate; readonly today: PlainDate }

/** What counts, and the most months it gives. */
export type Merit = { readonly usable: readonly Evidence[]; readonly best: Evidence | null; readonly months: number }

/** Thành tích được xét, highest first; refuses nothing, says what is spent or outside the window. */
export function meritsOf(
  held: HeldStep,
  evidence: readonly Evidence[],
  lastMeritDecision: PlainDate | null,
  criteria: Criteria,
  { year, lawOn }: Asked,
): Finding<Merit> {
  const days = evidence.map(({ on }) => on)
  const window = usableAchievements(held.group, year, lastMeritDecision, days, lawOn)
  if (window === null)
    return finding(
      { usable: [], best: null, months: 0 },
      'Văn bản không quy định thời gian xét thành tích của ngạch này',
    )
  const inWindow = new Set(window.value.usable)
  const usable = evidence
    .filter(({ on, achievement }) => inWindow.has(on) && criteria.months[achievement] > 0)
    .toSorted((a, b) => heightOf(criteria, b.achievement) - heightOf(criteria, a.achievement))
  const best = usable[0] ?? null
  const months = best ? criteria.months[best.achievement] : 0
  const says = best
    ? `Thành tích cao nhất: ${best.title}, được đề nghị nâng trước ${months} tháng`
    : noMerit(evidence, year, lastMeritDecision)
  return finding({ usable, best, months }, says, {
    from: [window, ...evidence.map((one) => line(one, usable, criteria, inWindow))],
  })
}

function noMerit(evidence: readonly Evidence[], year: number, last: PlainDate | null): string {
  if (evidence.length === 0) return `Không có thành tích được công nhận bằng văn bản đến ${viDate(cutOff(year))}`
  return `Không có thành tích nào còn được xét${last ? `, tính từ quyết định nâng trước thời hạn lần trước ngày ${viDate(last)}` : ''}`
}

function line(one: Evidence, usable: readonly Evidence[], { months }: Criteria, inWindow: ReadonlySet<PlainDate>) {
  const { title, paper, on, achievement, origin } = one
  const counted = usable.includes(one)
    ? `tính ${months[achievement]} tháng`
    : inWindow.has(on)
      ? 'tiêu chí của cơ quan không tính'
      : 'ngoài thời gian xét hoặc đã được tính cho lần trước'
  const source = origin ? ` (${origin})` : ''
  return finding(usable.includes(one), `${title}, Quyết định ${paper} ngày ${viDate(on)}${source}: ${counted}`)
}

/** The more months, the higher; among those of equal months, as the program ranks them. */
export const heightOf = ({ months }: Criteria, achievement: RankedAchievement) =>
  months[achievement] * 100 + achievements.length - achievements.indexOf(achievement)

export const titleOf = (achievement: RankedAchievement, detail = '') =>
  detail ? `${achievementName(achievement)}: ${detail}` : achievementName(achievement)
