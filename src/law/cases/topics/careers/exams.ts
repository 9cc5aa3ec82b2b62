import { annulment } from '#law/exams/annulment.ts'
import { recheckAllowed, recheckDays, recheckInTime } from '#law/exams/recheck.ts'
import { lateness } from '#law/exams/lateness.ts'
import { type MemberTie, panel } from '#law/exams/panel.ts'
import { panelVote } from '#law/exams/panel-vote.ts'
import { roundDays } from '#law/exams/round-days.ts'
import { workCalendar } from '#law/calendar/work-calendar.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import { Fields, isObject } from '../../fields.ts'
import { orUndecided } from '../deadlines/undecided.ts'
import { readAct, readBoard, readMedium, readService, readTie } from './exam-words.ts'

const panelTopic: Topic = (input, lawOn): Answer => {
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

const readTies = (input: Fields): readonly MemberTie[] =>
  input.objects('relations').map((one) => ({
    member: one.text('member'),
    candidate: one.textOr('candidate', null),
    tie: readTie(one, one.has('relation') ? 'relation' : 'status'),
  }))

/** Members named in a list, or marked where the members themselves are listed */
function readDisciplined(input: Fields): readonly MemberTie[] {
  const name = ['disciplined', 'under_discipline'].find((field) => input.has(field))
  const named = name === undefined ? [] : input.each(name, (item, field) => item.text(field))
  const listed = Array.isArray(input.raw('members')) ? input.list('members') : []
  const marked = listed.filter(isObject).map((one, index) => new Fields(one, input.path(`members[${index}]`)))
  const inList = marked.filter((one) => one.flagOr('disciplined', one.flagOr('under_discipline', false)))
  const ids = [...named, ...inList.map((one) => one.text(one.has('id') ? 'id' : 'name'))]
  return ids.map((member) => ({ member, candidate: null, tie: 'under-discipline' }))
}

function readVote(input: Fields, members: number, lawOn: PlainDate): string {
  const present = input.has('present') ? input.whole('present', { max: members }) : members
  const agree = input.whole('agree', { max: present })
  return panelVote({ members, present, agree, chairAgrees: input.flagOr('chair_agrees', false) }, lawOn).value
}

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

const recheckTopic: Topic = (input, lawOn): Answer => ({ ...readRoundDays(input, lawOn), ...readRecheck(input, lawOn) })

function readRecheck(input: Fields, lawOn: PlainDate): Answer {
  const [service, medium] = [readService(input), readMedium(input)]
  if (input.has('round')) input.whole('round', { min: 1, max: 2 })
  const allowed = recheckAllowed(service, medium, lawOn).value
  if (!allowed || !input.has('published')) return { appeal_allowed: allowed, appeal_until: null, remark_done_by: null }
  const publishedOn = input.date('published')
  const days = recheckDays(service, medium, publishedOn, lawOn).value
  const answer = { appeal_allowed: true, appeal_until: days?.fileUntil, remark_done_by: days?.markedBy }
  if (!input.has('filed')) return answer
  const filedOn = input.date('filed')
  return { ...answer, accepted: recheckInTime(service, medium, { publishedOn, filedOn }, lawOn).value }
}

function readRoundDays(input: Fields, lawOn: PlainDate): Answer {
  if (!input.has('exam_ended')) return {}
  const days = roundDays(input.date('exam_ended'), input.flagOr('extended', false), workCalendar, lawOn).value
  return { mark_done_by: days.markedBy, publish_by: days.publishedBy }
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
