import type { Topic } from '../../case.ts'
import { dossierCodeTopic, receiveTopic } from './dossier.ts'
import { dueDateTopic, dueHoursTopic, dueWithExtensionTopic, transferTopic } from './due-date.ts'
import {
  apologyTopic,
  classifyTopic,
  latestBeforeTopic,
  lunarTopic,
  procedureDueTopic,
  recomputeTopic,
} from './other-days.ts'
import { stagedParallelTopic, stagedTopic } from './stages.ts'
import { timelineTopic } from './timeline.ts'
import { orUndecided } from './undecided.ts'

const topics: Readonly<Record<string, Topic>> = {
  apology_latest: apologyTopic,
  classify: classifyTopic,
  dossier_code: dossierCodeTopic,
  due_date: dueDateTopic,
  due_date_recompute: recomputeTopic,
  due_hours: dueHoursTopic,
  due_with_extension: dueWithExtensionTopic,
  latest_before: latestBeforeTopic,
  lunar: lunarTopic,
  procedure_due: procedureDueTopic,
  receive: receiveTopic,
  staged: stagedTopic,
  staged_parallel: stagedParallelTopic,
  timeline: timelineTopic,
  transfer_deadline: transferTopic,
}

export const deadlineTopics: Readonly<Record<string, Topic>> = Object.fromEntries(
  Object.entries(topics).map(([name, topic]) => [name, orUndecided(topic)]),
)
