import { HolidayNotDecided } from '#law/calendar/undecided.ts'
import { calendarKnownOn } from '#law/calendar/work-calendar.ts'
import { apologyBy } from '#law/deadlines/apology.ts'
import { handOverBy } from '#law/deadlines/hand-over.ts'
import { at, viMoment } from '#law/deadlines/moment.ts'
import { supplementNoticeBy } from '#law/deadlines/supplement.ts'
import { addDays, viDate } from '#lib/date.ts'
import type { Answer, Fact } from '../kit/answer.ts'
import type { DeadlineInput } from './deadline-input.ts'
import { deadlinePicture } from './deadline-picture.ts'
import { deadlineOf, hourDeadlineOf } from './deadline-reckoning.ts'

export function hourAnswer(input: DeadlineInput): Answer {
  const { finding, on } = hourDeadlineOf(input)
  return { value: viMoment(finding.value), finding, pictures: [deadlinePicture(input, { last: on, base: on, on }, on)] }
}

export function dayAnswer(input: DeadlineInput): Answer {
  const { finding, ends } = deadlineOf(input)
  const { base, on } = ends
  const isWorking = calendarKnownOn(input.lawOn)
  const apology = apologyBy(base, input.lawOn, isWorking).value.day
  const facts: Fact[] = [
    ...(on === base ? [] : [['Hạn khi chưa gia hạn', viDate(base)] as const]),
    ['Yêu cầu bổ sung chậm nhất', viDate(supplementNoticeBy(input.received, isWorking).value)],
    ['Xin lỗi, hẹn lại chậm nhất', viDate(apology)],
  ]
  if (input.at) {
    const by = handOverBy(at(input.received, input.at), [input.office[0]![0], input.office[1]![1]], isWorking)
    facts.unshift(['Chuyển hồ sơ chậm nhất', viMoment(by.value)])
  }
  return { value: viDate(on), finding, facts, pictures: [deadlinePicture(input, ends, on)] }
}

export function undecidedAnswer(input: DeadlineInput, { message, because, safeUntil }: HolidayNotDecided): Answer {
  const until = addDays(safeUntil ?? input.received, 14)
  const sure = safeUntil ? ` Chắc chắn được đến ngày ${viDate(safeUntil)}.` : ''
  return {
    value: 'Chưa có quyết định',
    tone: 'waits',
    finding: because[0]!,
    says: `${message}, nên chưa tính được hạn.${sure}`,
    pictures: [deadlinePicture(input, null, until)],
  }
}
