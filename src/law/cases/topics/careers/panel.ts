import { panelVote } from '#law/exams/panel-vote.ts'
import { panel } from '#law/exams/panel.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import { Fields } from '../../fields.ts'
import { readBoard } from './exam-words.ts'
import { readDisciplined, readTies } from './panel-ties.ts'

export const panelTopic: Topic = (input, lawOn): Answer => {
  const members = Array.isArray(input.raw('members')) ? input.list('members').length : input.whole('members')
  const board = readBoard(input)
  const { isValid, allowed, remove } = panel(
    board,
    members,
    [...readTies(input), ...readDisciplined(input)],
    lawOn,
  ).value
  const vote = input.has('agree') ? { vote: readVote(input, members, lawOn) } : {}
  return { valid: isValid, allowed, remove, ...vote }
}

function readVote(input: Fields, members: number, lawOn: PlainDate): string {
  const present = input.has('present') ? input.whole('present', { max: members }) : members
  const agree = input.whole('agree', { max: present })
  return panelVote({ members, present, agree, chairAgrees: input.flagOr('chair_agrees', false) }, lawOn).value
}
