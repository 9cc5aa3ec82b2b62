import { type AgencyChoices, chosen } from '#law/kit/choice.ts'
import { finding } from '#law/kit/finding.ts'
import { exactCutoff } from './choices.ts'
import { fullTime, type Moment, timeOf } from './moment.ts'

/** Sau giờ này hay không: the agency chooses for the very second, and only then is its choice a ground */
export function isAfterHour(received: Moment, hour: string, choices?: AgencyChoices) {
  if (timeOf(received) !== fullTime(hour)) return finding(timeOf(received) > fullTime(hour), `So với ${hour}`)
  const way = chosen(exactCutoff, choices)
  return finding(way.value === 'after', `Tiếp nhận đúng ${hour}`, { from: [way] })
}
