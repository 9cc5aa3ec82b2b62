import { annulment } from '#law/exams/annulment.ts'
import { lateness } from '#law/exams/lateness.ts'
import type { Answer, Topic } from '../../case.ts'
import { orUndecided } from '../deadlines/undecided.ts'
import { readService } from './exam-words.ts'
import { readAct } from './exam-act-words.ts'
import { panelTopic } from './panel.ts'
import { recheckTopic } from './recheck.ts'

const latenessTopic: Topic = (input, lawOn): Answer => {
  const name = ['chair_allows', 'chair_decision', 'chair_permits'].find((field) => input.has(field))
  const late = {
    examMinutes: input.number('exam_minutes', { min: 1 }),
    lateMinutes: input.number('late_minutes'),
    chairAllows: name === undefined ? undefined : input.flagOr(name, false),
  }
  const { mayEnter, limit } = lateness(readService(input), late, lawOn).value
  return { admit: mayEnter, limit_minutes: limit, decided_by_chair: mayEnter === null }
}

const annulTopic: Topic = (input, lawOn): Answer => {
  const read = input.each('acts', (item, name) => readAct(item, name))
  const grave = annulment(read, lawOn).value
  return { annul: grave.length > 0, annulled: grave.length > 0 }
}

export const examTopics: Readonly<Record<string, Topic>> = {
  'exam.annul': annulTopic,
  'exam.appeal': orUndecided(recheckTopic),
  'exam.lateness': latenessTopic,
  'panel.validator': panelTopic,
}
