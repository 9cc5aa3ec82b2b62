import { probationPay } from '#law/pay/probation.ts'
import { probationStep } from '#law/pay/starting-step.ts'
import type { Answer, Topic } from '../case.ts'
import { oneOrMany, readBase } from '../one-or-many.ts'
import { readGroup } from '../staff-words.ts'
import { degreeWords, readNewcomer } from './newcomer-words.ts'

export const probationPayTopic: Topic = (input, lawOn): Answer => {
  const group = readGroup(input, lawOn)
  const post = input.has('required_degree') ? input.one('required_degree', degreeWords) : undefined
  const exempt = input.flagOr('exempt', false)
  const each = oneOrMany(input, 'degree', (item, name) => {
    const step = probationStep(group, item.one(name, degreeWords), post)
    const starting = { newcomer: readNewcomer(input, lawOn), group, step, exempt }
    return { step: step.value, amount: probationPay(starting, readBase(input, lawOn), lawOn).value }
  })
  return { step_basis: each.map(({ step }) => step), amounts: each.map(({ amount }) => amount) }
}
