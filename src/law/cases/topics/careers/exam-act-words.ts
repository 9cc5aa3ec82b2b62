import type { ExamAct } from '#law/exams/annulment.ts'
import type { Fields } from '../../fields.ts'
import { readWord, type Words } from './exam-words.ts'

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
