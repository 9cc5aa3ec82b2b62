import type { MemberTie } from '#law/exams/panel.ts'
import { Fields, isObject } from '../../fields.ts'
import { readTie } from './tie-words.ts'

export const readTies = (input: Fields): readonly MemberTie[] =>
  input.objects('relations').map((one) => ({
    member: one.text('member'),
    candidate: one.textOr('candidate', null),
    tie: readTie(one, one.has('relation') ? 'relation' : 'status'),
  }))

/** Members named in a list, or marked where the members themselves are listed */
export function readDisciplined(input: Fields): readonly MemberTie[] {
  const name = ['disciplined', 'under_discipline'].find((field) => input.has(field))
  const named = name === undefined ? [] : input.each(name, (item, field) => item.text(field))
  const listed = Array.isArray(input.raw('members')) ? input.list('members') : []
  const marked = listed.filter(isObject).map((one, index) => new Fields(one, input.path(`members[${index}]`)))
  const inList = marked.filter((one) => one.flagOr('disciplined', one.flagOr('under_discipline', false)))
  const ids = [...named, ...inList.map((one) => one.text(one.has('id') ? 'id' : 'name'))]
  return ids.map((member) => ({ member, candidate: null, tie: 'under-discipline' }))
}
