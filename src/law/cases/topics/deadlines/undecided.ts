import { HolidayNotDecided } from '#law/calendar/undecided.ts'
import type { Topic } from '../../case.ts'

/** An undecided holiday is an answer too. */
export const orUndecided =
  (topic: Topic): Topic =>
  (input, lawOn) => {
    try {
      return topic(input, lawOn)
    } catch (error) {
      if (!(error instanceof HolidayNotDecided)) throw error
      return { status: 'HOLIDAY_NOT_DECIDED', missing: [error.missing], safe_until: error.safeUntil }
    }
  }
