import { workCalendar } from '#law/calendar/work-calendar.ts'
import { dueDate, type Limit } from '#law/deadlines/due-date.ts'
import { postingDays } from '#law/deadlines/monthly-aid.ts'
import { stagesDue } from '#law/deadlines/stages.ts'
import { chosen } from '#law/kit/choice.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { readDay, readUnit } from '../../moment-words.ts'
import { fold } from '../../words.ts'
import { readChoices } from './choice-words.ts'

/** A stage counts in the case's unit unless it has its own. */
const limitOf = (input: Fields, stage: Fields): Limit => ({
  unit: readUnit(stage.has('unit') ? stage : input),
  n: stage.whole('n'),
})

/** A stage inside the one before it. */
const inside: Limit = { unit: 'working-day', n: 0 }
const isPosting = (stage: Fields) => /niem[ _]yet/.test(fold(stage.textOr('stage', '')))

export const stagedTopic: Topic = (input): Answer => {
  const stages = input.objects('stages')
  const isWithin = chosen(postingDays, readChoices(input)).value === 'within'
  const limits = stages.map((stage) => (isWithin && isPosting(stage) ? inside : limitOf(input, stage)))
  const days = stagesDue(readDay(input, 'received_at'), limits, workCalendar).value
  const working = limits.filter(({ unit }) => unit === 'working-day')
  return {
    stage_due: stages.map((stage, index) => ({ stage: stage.raw('stage'), n: stage.whole('n'), due: days[index] })),
    due_date: days.at(-1),
    total_working_days: working.reduce((sum, { n }) => sum + n, 0),
  }
}

export const stagedParallelTopic: Topic = (input): Answer => {
  const received = readDay(input, 'received_at')
  const milestones = input
    .objects('milestones')
    .map((one) => [one.text('key'), dueDate(received, limitOf(input, one), workCalendar).value.on] as const)
  return {
    milestones: Object.fromEntries(milestones),
    due_date: milestones
      .map(([, day]) => day)
      .toSorted()
      .at(-1),
  }
}
