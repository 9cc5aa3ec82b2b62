import type { Topic } from '../../case.ts'
import { orUndecided } from '../deadlines/undecided.ts'
import { ageTopic, disciplineWaitTopic, fullTermTopic, priorPostTopic, stepVoteTopic } from './appointment.ts'
import { planningTopic, postStepsTopic } from './planning.ts'
import { probationSalaryTopic, probationTopic, publicProbationSalaryTopic, publicProbationTopic } from './probation.ts'
import { publicRankingTopic, rankingTopic } from './ranking.ts'
import { extensionVoteTopic, noticeTopic, pathTopic, rotationTopic } from './reappointment.ts'
import { passTopic, priorityTopic, publicRoundTopic, resultTopic, roundTopic } from './recruitment.ts'

export const careerTopics: Readonly<Record<string, Topic>> = {
  'appointment.age': ageTopic,
  'appointment.discipline_wait': disciplineWaitTopic,
  'appointment.full_term': fullTermTopic,
  'appointment.prior_post': priorPostTopic,
  'extension.vote': extensionVoteTopic,
  'planning.validator': planningTopic,
  probation: probationTopic,
  'probation.salary': probationSalaryTopic,
  'reappointment.deadline': orUndecided(noticeTopic),
  'reappointment.path': pathTopic,
  'recruitment.pass': passTopic,
  'recruitment.priority': priorityTopic,
  'recruitment.ranking': rankingTopic,
  'recruitment.result': resultTopic,
  'recruitment.round1': roundTopic,
  'recruitment.selection_tiebreak': rankingTopic,
  'recruitment.tiebreak': rankingTopic,
  'rotation.minimum': rotationTopic,
  'vc.appointment.step_vote': stepVoteTopic,
  'vc.post_steps.share': postStepsTopic,
  'vc.probation': publicProbationTopic,
  'vc.probation.salary': publicProbationSalaryTopic,
  'vc.recruitment.ranking': publicRankingTopic,
  'vc.recruitment.round1': publicRoundTopic,
}
