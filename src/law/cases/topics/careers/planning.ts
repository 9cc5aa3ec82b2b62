import { postStepCaps } from '#law/appointments/post-steps.ts'
import { successionLimit } from '#law/appointments/succession-plan.ts'
import type { Answer, Topic } from '../../case.ts'

export const planningTopic: Topic = (input, lawOn): Answer => {
  const isOnePost = input.has('planned_persons')
  const count = input.whole(isOnePost ? 'planned_persons' : 'person_planned_posts_same_level')
  const { max, isValid } = successionLimit(isOnePost ? 'persons' : 'posts', count, lawOn).value
  return { max, valid: isValid }
}

export const postStepsTopic: Topic = (input, lawOn): Answer => {
  const used = input.each('steps_used', (item, name) => item.whole(name, { min: 1, max: 5 }))
  return { caps: postStepCaps(used, input.whole('quota'), lawOn).value }
}
