import type { Topic } from '../../case.ts'
import { orUndecided } from '../deadlines/undecided.ts'
import { ageTopic, disciplineWaitTopic, fullTermTopic, priorPostTopic, stepVoteTopic } from './appointment.ts'
import { limitationTopic } from './discipline.ts'
import { nextFormTopic } from './next-form.ts'
import { earlyRetirementTopic, repayTopic } from './downsizing.ts'
import {
  capTopic,
  employeeCapTopic,
  employeeLevelTopic,
  kpiTopic,
  levelTopic,
  overrideTopic,
  qualityTopic,
  rankingDayTopic,
} from './evaluation.ts'
import { documentTopics } from './documents.ts'
import { examTopics } from './exams.ts'
import { identityTopics } from './identity.ts'
import { bonusTopic } from './honours.ts'
import { eligibilityTopic } from './honours-eligibility.ts'
import { fighterCapTopic } from './fighter-cap.ts'
import { timeLimitTopic } from './initiatives.ts'
import { planningTopic, postStepsTopic } from './planning.ts'
import { probationSalaryTopic, probationTopic, publicProbationSalaryTopic, publicProbationTopic } from './probation.ts'
import { publicRankingTopic, rankingTopic } from './ranking.ts'
import { extensionVoteTopic, noticeTopic, pathTopic, rotationTopic } from './reappointment.ts'
import { passTopic, priorityTopic, publicRoundTopic, resultTopic, roundTopic } from './recruitment.ts'
import { skillTopics } from './skills.ts'
import { refundTopic } from './training.ts'
import { postgraduateTopic } from './postgraduate.ts'
import { annualMinimumTopic } from './training-hours.ts'
import { courseLengthTopic } from './course-length.ts'
import { unitTopics } from './units.ts'

export const careerTopics: Readonly<Record<string, Topic>> = {
  ...documentTopics,
  ...examTopics,
  ...identityTopics,
  ...skillTopics,
  ...unitTopics,
  'appointment.age': ageTopic,
  'appointment.discipline_wait': disciplineWaitTopic,
  'appointment.full_term': fullTermTopic,
  'appointment.prior_post': priorPostTopic,
  'evaluation.cap_check': capTopic,
  'evaluation.deadline': rankingDayTopic,
  'evaluation.kpi': kpiTopic,
  'evaluation.level': levelTopic,
  'evaluation.override': overrideTopic,
  'evaluation.quality_deduction': qualityTopic,
  'extension.vote': extensionVoteTopic,
  'honours.bonus': bonusTopic,
  'honours.cap': fighterCapTopic,
  'honours.eligibility': eligibilityTopic,
  'initiative.time_limit': timeLimitTopic,
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
  'streamlining.early_retirement': earlyRetirementTopic,
  'streamlining.repay': repayTopic,
  'training.annual_minimum': annualMinimumTopic,
  'training.course_length': courseLengthTopic,
  'training.postgrad_eligibility': postgraduateTopic,
  'training.refund': refundTopic,
  'vc.appointment.step_vote': stepVoteTopic,
  'vc.discipline.limitation': limitationTopic,
  'vc.discipline.next_form': nextFormTopic,
  'vc.evaluation.cap': employeeCapTopic,
  'vc.evaluation.level': employeeLevelTopic,
  'vc.post_steps.share': postStepsTopic,
  'vc.probation': publicProbationTopic,
  'vc.probation.salary': publicProbationSalaryTopic,
  'vc.recruitment.ranking': publicRankingTopic,
  'vc.recruitment.round1': publicRoundTopic,
}
