/** Bốn câu của phiếu nhận xét, each answered from 1 to 5 */
export const questionNames = {
  content: 'Nội dung sát với công việc',
  teaching: 'Giảng viên truyền đạt dễ hiểu',
  running: 'Tổ chức lớp chu đáo',
  useful: 'Áp dụng được ngay sau lớp học',
} as const
export type Question = keyof typeof questionNames
export const questions = Object.keys(questionNames) as [Question, ...Question[]]
/** Fewer answers than this are not shown: one could tell whose they are. */
export const fewestAnswers = 3
