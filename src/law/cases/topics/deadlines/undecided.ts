import { HolidayNotDecided } from '#law/calendar/undecided.ts'
import type { Answer, Topic } from '../../case.ts'

/** An undecided holiday is an answer too. */
export function answerOrUndecided(answer: () => Answer): Answer {
  try {
    return answer()
  } catch (error) {
    if (!(error instanceof HolidayNotDecided)) throw error
    return { status: 'HOLIDAY_NOT_DECIDED', missing: [error.missing], safe_until: error.safeUntil }
  }
}

export const orUndecided =
  (topic: Topic): Topic =>
  (input, lawOn) =>
    answerOrUndecided(() => topic(input, lawOn))
