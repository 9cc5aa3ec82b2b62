import { type Finding, finding } from '#law/kit/finding.ts'
import { usableAchievements } from '#law/pay/achievement-window.ts'
import type { EarlyRaise } from '#law/pay/early-raise.ts'
import { meritRaise } from '#law/pay/merit-raise.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { viDate } from '#lib/date.ts'
import type { Answer } from '../kit/answer.ts'
import type { Input } from './early-raise-input.ts'
import { stepPicture } from './step-picture.ts'

export function meritAnswer({ held, merit, lawOn, choices }: Extract<Input, { what: 'merit' }>): Answer {
  const window = usableAchievements(held.group, merit.reviewYear, merit.lastMerit, merit.achieved, lawOn)
  const usable = window?.value.usable ?? merit.achieved
  const found = meritRaise(
    held,
    {
      reviewYear: merit.reviewYear,
      monthsEarly: merit.monthsEarly,
      previousRaiseWasMerit: merit.previous,
      gradeChangedSince: merit.gradeChanged,
      standardsMet: merit.rated && usable.length > 0,
    },
    lawOn,
    choices,
  )
  const seen = `${usable.length} trên ${merit.achieved.length} thành tích đã ghi còn được xét`
  const whole = window
    ? finding(
        found.value,
        () => found.says,
        () => ({ cites: found.cites, from: [...found.from, window] }),
      )
    : found
  return raised(held, whole, [window ? `${window.says}: ${seen}.` : `${seen}.`])
}

export function raised(held: HeldStep, found: Finding<EarlyRaise>, notes: readonly string[] = []): Answer {
  const { eligible, regular, monthsShort, effective } = found.value
  const unmet = found.from.filter(({ value }) => value === false).map(({ says }) => `Chưa đạt: ${says}.`)
  return {
    value: eligible ? (effective ? viDate(effective) : 'Đủ điều kiện') : 'Chưa đủ điều kiện',
    ...(eligible ? {} : { tone: 'danger' as const }),
    finding: found,
    facts: [
      ...(regular ? ([['Đến hạn thường xuyên', viDate(regular.on)]] as const) : []),
      ...(monthsShort === null ? [] : ([['Còn thiếu', `${monthsShort} tháng`]] as const)),
    ],
    pictures: regular
      ? [
          stepPicture(
            held,
            effective !== null && eligible ? effective : regular.on,
            words(held, eligible && effective !== null),
          ),
        ]
      : [],
    notes: [...unmet, ...notes],
  }
}

const words = ({ step }: HeldStep, early: boolean) =>
  early ? `Hưởng bậc ${step + 1} trước thời hạn` : `Đến hạn thường xuyên bậc ${step + 1}`
