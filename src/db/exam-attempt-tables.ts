import type { ColumnType, Generated } from 'kysely'
import type { PlainDate } from '#lib/date.ts'

type Moment = ColumnType<Date, Date | string | undefined, Date | string | null>
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
type Json = ColumnType<unknown, string | undefined, string>
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>

/** Làm bài và chấm: what candidates answered, how it was marked, published and rechecked. */
export type AttemptTables = {
  exam_attempt: {
    agency_id: string
    id: string
    seat_id: string
    session_id: string
    entered_at: Moment
    begun_at: MaybeMoment
    ends_at: MaybeMoment
    device: string
    seen_at: Moment
    pending: Generated<number>
    finished_at: MaybeMoment
  }
  exam_device: {
    agency_id: string
    id: string
    attempt_id: string
    token_hash: Buffer
    entered_at: Moment
    address: Maybe<string>
  }
  exam_answer: {
    agency_id: string
    attempt_id: string
    position: number
    seq: number
    answer: Json
    flagged: Generated<boolean>
    device: string
    received_at: Moment
  }
  exam_late_answer: {
    agency_id: string
    attempt_id: string
    device: string
    seq: number
    position: number
    answer: Json
    received_at: Moment
    decided_by: Maybe<string>
    decided_at: MaybeMoment
    counted: Maybe<boolean>
    reason: Maybe<string>
  }
  exam_leave: {
    agency_id: string
    id: string
    attempt_id: string
    kind: string
    minutes: Maybe<number>
    code_hash: Maybe<Buffer>
    code_used_at: MaybeMoment
    reason: string
    given_by: string
    given_at: Moment
  }
  exam_file: {
    agency_id: string
    id: string
    attempt_id: string
    position: number
    name: string
    bytes: Buffer
    received_at: Moment
  }
  exam_anonymous: {
    agency_id: string
    attempt_id: string
    cipher: string
  }
  exam_marker: {
    agency_id: string
    exam_id: string
    account_id: string
    round: string
  }
  exam_essay_mark: {
    agency_id: string
    attempt_id: string
    position: number
    part: Generated<string>
    round: string
    points: string
    note: Generated<string>
    marked_by: string
    marked_at: Moment
  }
  exam_result: {
    agency_id: string
    attempt_id: string
    points: string
    by_question: Json
    penalty: Generated<string>
    passed: boolean
    annulled: Generated<boolean>
    computed_at: Moment
  }
  exam_recheck: {
    agency_id: string
    id: string
    attempt_id: string
    asked_by: string
    asked_on: PlainDate
    reason: string
    answered_by: Maybe<string>
    answered_at: MaybeMoment
    answer: Maybe<string>
  }
  exam_mark_change: {
    agency_id: string
    id: string
    attempt_id: string
    position: number
    part: Generated<string>
    was: string
    becomes: string
    reason: string
    proposed_by: string
    proposed_at: Moment
    agreed_by: Maybe<string>
    agreed_at: MaybeMoment
    refused_at: MaybeMoment
  }
  exam_publication: {
    agency_id: string
    exam_id: string
    digest: string
    proposed_by: string
    proposed_at: Moment
    published_by: Maybe<string>
    published_on: Maybe<PlainDate>
  }
  exam_certificate: {
    agency_id: string
    id: string
    attempt_id: string
    person_id: string
    number: string
    code: string
    competency_name: string
    level: number
    issued_on: PlainDate
    valid_until: Maybe<PlainDate>
    source: string
  }
}
