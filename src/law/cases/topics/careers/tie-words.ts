import type { Tie } from '#law/exams/barred-kin.ts'
import type { Fields } from '../../fields.ts'
import { readWord, type Words } from './exam-words.ts'

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
