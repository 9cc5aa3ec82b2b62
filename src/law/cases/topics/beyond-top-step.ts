import { stepCount } from '#law/pay/scale.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { staffInNeed } from '../held-step-words.ts'
import { readSetbacks } from '../setback-words.ts'
import { readGroup, readStaff } from '../staff-words.ts'
import { type Holder, schedule } from './beyond-top-step-levels.ts'

export const beyondTopStepTopic: Topic = (input, lawOn): Answer => {
  const holder = readHolder(input, lawOn)
  const asOf = input.dateOr('as_of', lawOn)
  const levels = schedule(holder, lawOn)
  const last = levels.findLast(({ on }) => on <= asOf)
  const unhindered = schedule({ ...holder, held: { ...holder.held, setbacks: [] } }, lawOn)[0]
  return {
    ...Object.fromEntries(levels.map(({ percent, on }) => [`${percent}pct_from`, on])),
    eligible: levels.length > 0,
    pct_as_of: last?.percent ?? holder.percent,
    pct_as_of_from: last?.on ?? holder.since,
    without_discipline: unhindered?.on,
  }
}

function readHolder(input: Fields, lawOn: PlainDate): Holder {
  const group = readGroup(input, lawOn)
  const setbacks = readSetbacks(input)
  const staff = setbacks.some(({ kind }) => kind === 'discipline')
    ? staffInNeed(input)
    : (readStaff(input) ?? 'civil-servant')
  const heldLevel = input.names().find((name) => /^\d+pct_from$/.test(name))
  const since = heldLevel === undefined ? null : input.date(heldLevel)
  const countedFrom = since ?? input.date(input.has('step_held_since') ? 'step_held_since' : 'last_step_since')
  const step = input.wholeOr('step', stepCount(group))
  const percent = heldLevel === undefined ? 0 : Number.parseInt(heldLevel, 10)
  return { held: { staff, rank: '', group, step, countedFrom, setbacks }, percent, since }
}
