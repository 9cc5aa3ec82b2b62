import type { PlainDate } from '#lib/date.ts'
import type { FactColumns } from './tables.ts'

export type CompetencyTables = {
  competency_requirement: FactColumns & {
    subject_kind: string
    subject: string
    framework: string
    code: string
    level: number
    valid: PlainDate
  }
  competency_held: FactColumns & {
    person_id: string
    framework: string
    code: string
    level: number
    kind: string
    evidence: string
    valid: PlainDate
  }
}
