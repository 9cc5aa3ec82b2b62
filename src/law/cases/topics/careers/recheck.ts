import { workCalendar } from '#law/calendar/work-calendar.ts'
import { recheckAllowed, recheckDays, recheckInTime } from '#law/exams/recheck.ts'
import { roundDays } from '#law/exams/round-days.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import { Fields } from '../../fields.ts'
import { readMedium, readService } from './exam-words.ts'

export const recheckTopic: Topic = (input, lawOn): Answer => ({
  ...readRoundDays(input, lawOn),
  ...readRecheck(input, lawOn),
})

function readRecheck(input: Fields, lawOn: PlainDate): Answer {
  const [service, medium] = [readService(input), readMedium(input)]
  if (input.has('round')) input.whole('round', { min: 1, max: 2 })
  const allowed = recheckAllowed(service, medium, lawOn).value
  if (!allowed || !input.has('published')) return { appeal_allowed: allowed, appeal_until: null, remark_done_by: null }
  const publishedOn = input.date('published')
  const days = recheckDays(service, medium, publishedOn, lawOn).value
  const answer = { appeal_allowed: true, appeal_until: days?.fileUntil, remark_done_by: days?.markedBy }
  if (!input.has('filed')) return answer
  const filedOn = input.date('filed')
  return { ...answer, accepted: recheckInTime(service, medium, { publishedOn, filedOn }, lawOn).value }
}

function readRoundDays(input: Fields, lawOn: PlainDate): Answer {
  if (!input.has('exam_ended')) return {}
  const days = roundDays(input.date('exam_ended'), input.flagOr('extended', false), workCalendar, lawOn).value
  return { mark_done_by: days.markedBy, publish_by: days.publishedBy }
}
