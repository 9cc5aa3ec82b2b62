import { initiativeRequest, requestDeadline } from '#law/initiatives/time-limit.ts'
import type { Answer, Topic } from '../../case.ts'

export const timeLimitTopic: Topic = (input, lawOn): Answer => {
  const applied = input.date('first_applied')
  if (!input.has('requested')) return { deadline: requestDeadline(applied, lawOn).value }
  const requested = input.date('requested')
  if (requested < applied) input.fail('requested', 'trước ngày áp dụng lần đầu')
  const { deadline, isAccepted } = initiativeRequest(applied, requested, lawOn).value
  return { deadline, accepted: isAccepted }
}
