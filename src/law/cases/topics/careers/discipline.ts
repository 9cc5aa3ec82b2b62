import { disciplineLimitation } from '#law/discipline/limitation.ts'
import type { Answer, Topic } from '../../case.ts'
import { readForm, readGround } from './discipline-words.ts'

export const limitationTopic: Topic = (input, lawOn): Answer => {
  const ended = input.dateOr('act_ended', undefined)
  const concluded = input.dateOr('concluded', lawOn)
  if (ended !== undefined && concluded < ended) input.fail('concluded', 'trước ngày chấm dứt hành vi')
  if (!input.names().includes('act_ended')) input.fail('act_ended', 'thiếu')
  const { months, expires, isBarred } = disciplineLimitation(
    {
      form: readForm(input, 'form'),
      ended,
      concluded,
      daysNotCounted: input.has('not_counted_days') ? input.whole('not_counted_days') : 0,
      noLimit: readGround(input),
      newOffenceEnded: input.dateOr('new_act_ended', undefined),
    },
    lawOn,
  ).value
  return { months, expires, barred: isBarred }
}
