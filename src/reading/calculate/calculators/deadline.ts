import { HolidayNotDecided } from '#law/calendar/undecided.ts'
import { calendarKnownOn } from '#law/calendar/work-calendar.ts'
import { apologyBy } from '#law/deadlines/apology.ts'
import { handOverBy } from '#law/deadlines/hand-over.ts'
import { at, viMoment } from '#law/deadlines/moment.ts'
import { supplementNoticeBy } from '#law/deadlines/supplement.ts'
import { addDays, viDate } from '#lib/date.ts'
import type { Answer, Fact } from '../kit/answer.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import { deadlineFields } from './deadline-fields.ts'
import { type DeadlineInput, readDeadline } from './deadline-input.ts'
import { deadlinePicture } from './deadline-picture.ts'
import { deadlineOf, hourDeadlineOf } from './deadline-reckoning.ts'

const office = { morningFrom: '07:30', morningTo: '11:30', afternoonFrom: '13:30', afternoonTo: '17:00' }

export const deadline = calculator<DeadlineInput>({
  fields: [
    ...deadlineFields,
    {
      ...lawDay,
      label: 'Theo luật và lịch nghỉ biết đến ngày',
      help: 'Lịch hoán đổi quyết định sau ngày này không tính.',
    },
  ],
  start: (today) => ({ unit: 'working-day', ...office, ...lawToday(today) }),
  example: (today) => ({
    received: '26/08/2026',
    at: '15:40',
    unit: 'working-day',
    n: '10',
    pauses: [{ from: '07/09/2026', to: '09/09/2026' }],
    extension: '3',
    ...office,
    ...lawToday(today),
  }),
  input: readDeadline,
  answer: (input) => {
    try {
      return input.limit.unit === 'hour' ? hourAnswer(input) : dayAnswer(input)
    } catch (error) {
      if (error instanceof HolidayNotDecided) return undecidedAnswer(input, error)
      throw error
    }
  },
})

function hourAnswer(input: DeadlineInput): Answer {
  const { finding, on } = hourDeadlineOf(input)
  return { value: viMoment(finding.value), finding, pictures: [deadlinePicture(input, { last: on, base: on, on }, on)] }
}

function dayAnswer(input: DeadlineInput): Answer {
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

function undecidedAnswer(input: DeadlineInput, { message, because, safeUntil }: HolidayNotDecided): Answer {
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
