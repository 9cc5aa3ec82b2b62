import type { Topic } from '../../case.ts'
import { orUndecided } from '../deadlines/undecided.ts'
import { ageTopic, disciplineWaitTopic, fullTermTopic, priorPostTopic, stepVoteTopic } from './appointment.ts'
import { planningTopic, postStepsTopic } from './planning.ts'
import { extensionVoteTopic, noticeTopic, pathTopic, rotationTopic } from './reappointment.ts'

export const careerTopics: Readonly<Record<string, Topic>> = {
  'appointment.age': ageTopic,
  'appointment.discipline_wait': disciplineWaitTopic,
  'appointment.full_term': fullTermTopic,
  'appointment.prior_post': priorPostTopic,
  'extension.vote': extensionVoteTopic,
  'planning.validator': planningTopic,
  'reappointment.deadline': orUndecided(noticeTopic),
  'reappointment.path': pathTopic,
  'rotation.minimum': rotationTopic,
  'vc.appointment.step_vote': stepVoteTopic,
  'vc.post_steps.share': postStepsTopic,
}
