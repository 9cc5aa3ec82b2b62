import { HolidayNotDecided } from '#law/calendar/undecided.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import { dayAnswer, hourAnswer, undecidedAnswer } from './deadline-answer.ts'
import { deadlineFields } from './deadline-fields.ts'
import { type DeadlineInput, readDeadline } from './deadline-input.ts'

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
