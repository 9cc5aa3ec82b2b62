import type { Medium } from '#law/exams/recheck-law.ts'
import type { Board } from '#law/exams/panel-size.ts'
import type { Service } from '#law/recruitment/priority.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

export type Words<T> = readonly (readonly [RegExp, T])[]

/** The first that fits, else a complaint about the field. */
export function readWord<T>(item: Fields, name: string, words: Words<T>, what: string): T {
  const text = item.text(name)
  const folded = fold(text).replaceAll(/[,;]/g, '')
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? item.fail(name, `chưa biết ${what} “${text}”`)
}

const boards: Words<Board> = [
  [/ky luat/, 'public-discipline'],
  [/vi tri viec lam|vtvl/, 'position-change'],
  [/(vien chuc|\bvc\b).*nhieu don vi/, 'joint-public-recruitment'],
  [/vien chuc|\bvc\b/, 'public-recruitment'],
  [/tiep nhan|sat hach/, 'civil-admission'],
  [/tuyen dung|cong chuc|\bcc\b|thi tuyen|xet tuyen/, 'civil-recruitment'],
]

export function readBoard(input: Fields): Board {
  const name = ['panel', 'board', 'council', 'kind', 'subject'].find((field) => input.has(field))
  return name === undefined ? 'civil-recruitment' : readWord(input, name, boards, 'loại hội đồng')
}

const staff: Words<Service> = [
  [/^(vien chuc|vc)\b|public/, 'public-employee'],
  [/^(cong chuc|cc|can bo)\b|civil/, 'civil-servant'],
]

export const readService = (input: Fields): Service =>
  input.has('subject') ? readWord(input, 'subject', staff, 'đối tượng') : 'civil-servant'

const media: Words<Medium> = [
  [/\bmay\b|computer/, 'computer'],
  [/phong van|van dap|bao ve|interview|oral/, 'interview'],
  [/thuc hanh|practi/, 'practice'],
  [/giay|viet|tu luan|paper|written/, 'paper'],
]

export const readMedium = (input: Fields): Medium => readWord(input, 'medium', media, 'hình thức thi')
