import { type BeyondTopStep, beyondTopStep } from '#law/pay/beyond-top-step.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import { finding } from '#law/kit/finding.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { beyondTopStepAmount } from '#law/pay/monthly-amount.ts'
import { stepCount } from '#law/pay/scale.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { staffInNeed } from '../held-step-words.ts'
import { readSetbacks } from '../setback-words.ts'
import { readGroup, readStaff } from '../staff-words.ts'

type Holder = { readonly held: HeldStep; readonly percent: number; readonly since: PlainDate | null }

/** How many levels a case may ask for: nobody stays forty years in a last step. */
const levelsShown = 40

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

/** Every level from the next one on, as the rule gives them one after another. */
function schedule({ held, percent, since }: Holder, lawOn: PlainDate): readonly BeyondTopStep[] {
  const levels: BeyondTopStep[] = []
  let setbacks = held.setbacks
  for (let [level, from] = [percent, since]; levels.length < levelsShown;) {
    const next = beyondTopStep({ ...held, setbacks }, level, from, lawOn).value
    if (next === null) return []
    levels.push(next)
    setbacks = held.setbacks.filter((setback) => !('months' in setback))
    ;[level, from] = [next.percent, next.on]
  }
  return levels
}

/** Tiền phụ cấp thâm niên vượt khung */
export const beyondTopStepMoneyTopic: Topic = (input, lawOn): Answer => {
  const amount = (one: Fields) => {
    const base = one.has('base')
      ? finding(one.whole('base'), 'Mức lương cơ sở đã cho')
      : baseSalary.on(monthOf(one, lawOn))
    const coefficient = (one.has('coefficient') ? one : input).number('coefficient')
    return beyondTopStepAmount(String(coefficient), one.number('pct', { max: 100 }), base).value
  }
  if (input.has('cases')) return { amounts: input.objects('cases').map(amount) }
  return { amount: amount(input) }
}

const monthOf = (input: Fields, lawOn: PlainDate) => input.dateOr('date', lawOn)
