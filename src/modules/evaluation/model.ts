/** Khiển trách, cảnh cáo, hạ bậc lương, giáng chức, cách chức */
export const disciplineForms = ['reprimand', 'warning', 'pay-cut', 'demotion', 'removal'] as const
export type DisciplineForm = (typeof disciplineForms)[number]

export const disciplineNames: Readonly<Record<DisciplineForm, string>> = {
  reprimand: 'Khiển trách',
  warning: 'Cảnh cáo',
  'pay-cut': 'Hạ bậc lương',
  demotion: 'Giáng chức',
  removal: 'Cách chức',
}

/** Xếp loại chất lượng năm */
export const grades = ['excellent', 'good', 'completed', 'limited', 'failed'] as const
export type Grade = (typeof grades)[number]

export const gradeNames: Readonly<Record<Grade, string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  completed: 'Hoàn thành nhiệm vụ',
  limited: 'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực',
  failed: 'Không hoàn thành nhiệm vụ',
}

export type { Move, RaiseMoves, Setback } from './setbacks/model.ts'
export { absenceDecisions, type DecidedAbsence, decidedAbsences, noLimits } from './setbacks/kinds.ts'
export { noLimitNames } from '#law/discipline/limitation.ts'
