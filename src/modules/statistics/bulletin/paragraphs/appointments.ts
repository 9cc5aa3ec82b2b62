import { type PlainDate, yearOf } from '#lib/date.ts'
import { sinceWords, type Writer } from '../frame.ts'
import { count, say } from '../prose.ts'
import { untilWords } from '../words.ts'
import { ifAny, including, type Kinds } from './parts.ts'

const kinds: Kinds = [
  ['first', 'lượt bổ nhiệm lần đầu'],
  ['again', 'lượt bổ nhiệm lại'],
]

const grades: Kinds = [
  ['excellent', 'người hoàn thành xuất sắc nhiệm vụ'],
  ['good', 'người hoàn thành tốt nhiệm vụ'],
  ['completed', 'người hoàn thành nhiệm vụ'],
  ['limited', 'người hoàn thành nhiệm vụ nhưng còn hạn chế'],
  ['failed', 'người không hoàn thành nhiệm vụ'],
]

/** The grades of the last year that is over on the day: each counts on the last day of its year. */
const lastYear = (day: PlainDate): PlainDate => (day.endsWith('-12-31') ? day : `${yearOf(day) - 1}-12-31`)

/** Đánh giá, bổ nhiệm. */
export const appointments: Writer = {
  id: 'appointments',
  title: 'Đánh giá, bổ nhiệm, bổ nhiệm lại',
  ask: ({ from, day }) => ({
    appointed: { indicator: 'appointed', from },
    kinds: { indicator: 'appointed', from, by: ['appointment-kind'] },
    graded: { indicator: 'graded', from: lastYear(day) },
    grades: { indicator: 'graded', from: lastYear(day), by: ['grade'] },
  }),
  write({ appointed, kinds: byKind, graded, grades: byGrade }, { from, day }) {
    const since = `${sinceWords(from)} đến ${untilWords(day)}`
    return [
      ifAny(
        appointed!,
        'appointed',
        say`${since}, đã bổ nhiệm, bổ nhiệm lại ${count(appointed!)} lượt cán bộ, công chức, viên chức lãnh đạo, quản lý${including(byKind!, kinds)}.`,
      ),
      ifAny(
        graded!,
        'graded',
        say`Năm ${String(yearOf(lastYear(day)))}, ${count(graded!)} người được xếp loại${including(byGrade!, grades, 'trong đó có')}.`,
      ),
    ]
  },
}
