import { circular_22_2025_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Hành vi, or an earlier sanction, of a candidate */
export type ExamAct =
  | 'foreign-writing'
  | 'swapping-papers'
  | 'working-for-another'
  | 'impersonation'
  | 'suspended'
  | 'other'

export const actWords: Readonly<Record<ExamAct, string>> = {
  'foreign-writing': 'viết, vẽ nội dung không liên quan vào bài thi',
  'swapping-papers': 'đánh tráo bài thi',
  'working-for-another': 'làm bài hộ',
  impersonation: 'thi hộ',
  suspended: 'bị đình chỉ thi',
  other: 'hành vi khác',
}

/** Trường hợp hủy kết quả thi */
export const annulledActs = parameter<readonly ExamAct[]>('Trường hợp hủy kết quả thi', [
  {
    from: '2025-12-10',
    value: ['foreign-writing', 'swapping-papers', 'working-for-another', 'impersonation', 'suspended'],
    cites: [cite(circular_22_2025_bnv, 'xử lý vi phạm đối với thí sinh', 'read')],
    checked: null,
  },
])

/** Kết quả thi có bị hủy không; the acts that annul it */
export function annulment(acts: readonly ExamAct[], lawOn: PlainDate): Finding<readonly ExamAct[]> {
  const law = annulledActs.on(lawOn)
  const grave = acts.filter((act) => law.value.includes(act))
  const says = grave.length > 0 ? 'Hủy kết quả thi' : 'Không thuộc trường hợp hủy kết quả thi'
  return finding(grave, says, () => ({ from: [...grave.map((act) => finding(act, `Thí sinh ${actWords[act]}`)), law] }))
}
