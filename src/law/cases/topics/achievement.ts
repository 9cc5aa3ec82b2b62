import { usableAchievements } from '#law/pay/achievement-window.ts'
import type { Answer, Topic } from '../case.ts'
import { readGroup } from '../staff-words.ts'

export const achievementTopic: Topic = (input, lawOn): Answer => {
  const group = readGroup(input, lawOn)
  const days = input.each('achievements', (item, name) => item.date(name))
  const last = input.dateOr('last_merit_early_decision_date', null)
  const window = usableAchievements(
    group,
    input.whole('review_year', { min: 2000, max: 2100 }),
    last,
    days,
    lawOn,
  )?.value
  return window ? { window: [window.from, window.to], usable: window.usable } : {}
}
