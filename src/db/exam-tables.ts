import type { ColumnType, Generated } from 'kysely'
import type { PlainDate } from '#lib/date.ts'
import type { AttemptTables } from './exam-attempt-tables.ts'

type Moment = ColumnType<Date, Date | string | undefined, Date | string | null>
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
type Json = ColumnType<unknown, string | undefined, string>
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>

/** Sát hạch: the question bank, the exam, its sealed papers, what candidates answered and how it was marked. */
export type ExamTables = AttemptTables & {
  exam_topic: {
    agency_id: string
    id: string
    name: string
    framework: Maybe<string>
    competency: Maybe<string>
    created_at: Moment
  }
  exam_question: {
    agency_id: string
    id: string
    code: string
    topic_id: string
    created_by: string
    created_at: Moment
    retired_by: Maybe<string>
    retired_at: MaybeMoment
  }
  exam_question_version: {
    agency_id: string
    question_id: string
    version: number
    kind: string
    difficulty: number
    framework: Maybe<string>
    competency: Maybe<string>
    body: Json
    key: Json
    explanation: Generated<string>
    source: string
    written_by: string
    written_at: Moment
    reviewed_by: Maybe<string>
    reviewed_at: MaybeMoment
    accepted: Maybe<boolean>
    review_note: Maybe<string>
    sealed_in: Maybe<string>
  }
  exam_import: {
    agency_id: string
    id: string
    file_name: string
    format: string
    topic_id: string
    imported_by: string
    imported_at: Moment
    report: Json
  }
  exam_practice: {
    agency_id: string
    id: string
    account_id: string
    mode: string
    questions: Json
    answers: Json
    begun_at: Moment
    ends_at: MaybeMoment
    finished_at: MaybeMoment
  }
  exam: {
    agency_id: string
    id: string
    name: string
    framework: string
    competency: string
    level: Generated<number>
    law_on: PlainDate
    pass_points: string
    blueprint: Json
    minutes: number
    version: Generated<number>
    created_by: string
    created_at: Moment
    published_at: MaybeMoment
    published_by: Maybe<string>
    cancelled_at: MaybeMoment
    cancelled_note: Maybe<string>
  }
  exam_panel_member: {
    agency_id: string
    exam_id: string
    person_id: string
    role: string
    is_opener: Generated<boolean>
    public_key: Maybe<Buffer>
    private_key_sealed: Maybe<Buffer>
    accepted_at: MaybeMoment
  }
  exam_candidate: {
    agency_id: string
    id: string
    exam_id: string
    person_id: string
    number: string
    unit_id: Maybe<string>
    named_by: string
    named_at: Moment
    withdrawn_at: MaybeMoment
    withdrawn_note: Maybe<string>
  }
  exam_session: {
    agency_id: string
    id: string
    exam_id: string
    starts_at: Moment
    started_at: MaybeMoment
    started_by: Maybe<string>
    closed_at: MaybeMoment
    closed_by: Maybe<string>
    pool_id: Maybe<string>
    sealed: Maybe<Buffer>
    opened_at: MaybeMoment
  }
  exam_pool: {
    agency_id: string
    id: string
    exam_id: string
    sealed: Maybe<Buffer>
    drawn_by: string
    drawn_at: Moment
    restored_at: MaybeMoment
  }
  exam_room: {
    agency_id: string
    id: string
    session_id: string
    name: string
    rows: number
    columns: number
    invigilators: Generated<string[]>
  }
  exam_paper: {
    agency_id: string
    id: string
    session_id: string
    code: string
    is_reserve: Generated<boolean>
    seed: Maybe<string>
    sealed: Buffer
    opened: ColumnType<unknown, string | null | undefined, string | null>
  }
  exam_key_share: {
    agency_id: string
    session_id: string
    person_id: string
    sealed: Buffer
    brought_at: MaybeMoment
  }
  exam_seat: {
    agency_id: string
    id: string
    session_id: string
    room_id: string
    candidate_id: string
    row: number
    column: number
    paper_id: Maybe<string>
    shuffle_seed: string
    ticket_hash: Buffer
    ticket_issued_at: MaybeMoment
    ticket_used_at: MaybeMoment
  }
  exam_incident: {
    agency_id: string
    id: string
    session_id: string
    seat_id: Maybe<string>
    kind: string
    note: string
    because: ColumnType<unknown, string | undefined, string>
    recorded_by: string
    recorded_at: Moment
  }
}
