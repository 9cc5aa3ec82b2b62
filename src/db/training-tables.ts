import type { ColumnType, Generated } from 'kysely'
import type { PlainDate } from '#lib/date.ts'
import type { FactColumns } from './tables.ts'

type Moment = ColumnType<Date, Date | string | undefined, Date | string | null>
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
type OfClass = { agency_id: string; class_id: string; person_id: string }
type Outcome = 'completed' | 'failed' | 'left'

export type TrainingTables = {
  training_course: {
    agency_id: string
    id: string
    name: string
    subject: string
    kind: string
    lessons: number
    certificate: string | null
    framework: string | null
    competency: string | null
    level: string | null
    created_by: string
    created_at: Moment
    retired_at: MaybeMoment
  }
  class_fund: FactColumns & { class_id: string; fund: string; amount: number }
  service_commitment: FactColumns & {
    person_id: string
    class_id: string
    months: number
    cost: number
    postgraduate: boolean
  }
  class_candidate: OfClass & { added_by: string; added_at: Moment }
  class_session: {
    agency_id: string
    id: string
    class_id: string
    held_on: PlainDate
    starts: string
    ends: string
    lessons: number
    topic: string
    teacher: string
    place: string | null
    code_key: Buffer
    created_by: string
  }
  class_attendance: {
    agency_id: string
    session_id: string
    person_id: string
    state: 'present' | 'late' | 'absent'
    reason: string | null
    by_code: Generated<boolean>
    marked_by: string
    marked_at: Moment
  }
  class_result: OfClass & { outcome: Outcome; grade: string | null; entered_by: string; entered_at: Moment }
  class_feedback: {
    agency_id: string
    id: string
    class_id: string
    content: number
    teaching: number
    running: number
    useful: number
    words: string | null
  }
  class_feedback_given: OfClass
}
