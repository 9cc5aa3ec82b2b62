import type { AbsenceKind } from '../../personnel/model.ts'

/** Nghỉ, tạm đình chỉ, đi học that the agency decides; the article of each. */
export const absenceDecisions = {
  'unpaid-leave': 'Cho nghỉ việc riêng không hưởng lương',
  suspension: 'Tạm đình chỉ công tác',
  study: 'Cử đi học',
  'pre-retirement-leave': 'Cho nghỉ chờ hưởng chế độ hưu trí',
} as const satisfies Partial<Record<AbsenceKind, string>>
export type DecidedAbsence = keyof typeof absenceDecisions
export const decidedAbsences = Object.keys(absenceDecisions) as [DecidedAbsence, ...DecidedAbsence[]]

/** Trường hợp không áp dụng thời hiệu */
export const noLimits = ['party-expulsion', 'internal-politics', 'defence-foreign', 'false-diploma'] as const
