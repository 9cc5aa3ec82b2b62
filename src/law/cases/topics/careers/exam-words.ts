import type { ExamAct } from '#law/exams/annulment.ts'
import type { Medium } from '#law/exams/recheck-law.ts'
import type { Tie } from '#law/exams/barred-kin.ts'
import type { Board } from '#law/exams/panel-size.ts'
import type { Service } from '#law/recruitment/priority.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

type Words<T> = readonly (readonly [RegExp, T])[]

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

const marriage = '(vo|chong)'
const child = '(anh|chi|em)( trai| gai)?'

/** The most particular first: 'vợ của em chồng' is no wife of the member. */
const ties: Words<Tie> = [
  [/(da|tung) bi .*ky luat|het thoi han ky luat/, 'once-disciplined'],
  [/ky luat/, 'under-discipline'],
  [/\b(cu|ho|hang|ket nghia|do dau|giao)$|^(ban|dong|thay|nguoi|hang|ho|khong|cap|hoc|nhan)\b/, 'unlisted'],
  [/^(ong|ba|chau|mo|thim|duong)\b|^con (cua )?(co|di|chu|bac|cau|anh|chi|em|rieng|re|dau)\b/, 'unlisted'],
  [new RegExp(`^${marriage}( (cua )?)${child}`), 'sibling-spouse'],
  [/^(anh|em) re\b|^(chi|em) dau\b/, 'sibling-spouse'],
  [new RegExp(`^${marriage}([ /]|hoac|va)*${marriage}?$`), 'spouse'],
  [/^(anh|chi|em)\b.*\b(ho|con (co|di|chu|bac|cau))\b/, 'unlisted'],
  [new RegExp(`^(anh|chi|em)\\b.*\\b${marriage}\\b`), 'spouse-sibling'],
  [/^(anh|chi|em)\b/, 'sibling'],
  [new RegExp(`^((cha|bo|me|than)\\b.*\\b${marriage}\\b|nhac\\b|(bo|cha|me) nhac)`), 'parent-in-law'],
  [/^(cha|bo|me|than phu|than mau)\b/, 'parent'],
  [/^con\b/, 'child'],
  [new RegExp(`^(co|di|chu|bac|cau)\\b.*\\b${marriage}\\b`), 'unlisted'],
  [/^(co|di|chu|bac|cau)\b/, 'aunt-or-uncle'],
]

export const readTie = (item: Fields, name: string): Tie => readWord(item, name, ties, 'quan hệ')

const acts: Words<ExamAct> = [
  [/\b(viet|ve)\b.*(khong lien quan|ngoai)/, 'foreign-writing'],
  [/danh trao/, 'swapping-papers'],
  [/thi (ho|thay|the|ke)\b/, 'impersonation'],
  [/lam (bai )?(thi )?(ho|thay)\b|lam bai (thi )?cho/, 'working-for-another'],
  [/dinh chi/, 'suspended'],
  [
    /khien trach|canh cao|tai lieu|dien thoai|trao doi|nhin bai|chep|quay cop|muon|trat tu|noi chuyen|vat dung/,
    'other',
  ],
]

export const readAct = (item: Fields, name: string): ExamAct => readWord(item, name, acts, 'hành vi')

const media: Words<Medium> = [
  [/\bmay\b|computer/, 'computer'],
  [/phong van|van dap|bao ve|interview|oral/, 'interview'],
  [/thuc hanh|practi/, 'practice'],
  [/giay|viet|tu luan|paper|written/, 'paper'],
]

export const readMedium = (input: Fields): Medium => readWord(input, 'medium', media, 'hình thức thi')
