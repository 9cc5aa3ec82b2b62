import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import type { BankRow, BankVersion, QuestionText, Review, Topics } from './api.ts'

const stateOf = sql.raw(`case when v.sealed_in is not null then 'sealed' when q.retired_at is not null then 'retired'
  when v.accepted is null then 'waiting' when v.accepted then 'accepted' else 'returned' end`)

export async function readTopics(db: Queries, { agency }: Context): Promise<Topics> {
  const { rows } = await sql<Topics[number]>`select t.id, t.name, count(q.id)::int as questions
    from exam_topic t left join exam_question q on q.agency_id = t.agency_id and q.topic_id = t.id
    where t.agency_id = ${agency.id} group by t.agency_id, t.id order by t.name collate "vi"`.execute(db)
  return rows
}

/** Adds a topic; false when its name is taken. */
export async function insertTopic(tx: Tx, { agency }: Context, id: string, name: string): Promise<boolean> {
  const { rows } = await sql`insert into exam_topic (agency_id, id, name) values (${agency.id}, ${id}, ${name})
    on conflict do nothing returning id`.execute(tx)
  return rows.length > 0
}

/** The latest version of every question. */
export async function readRows(db: Queries, { agency }: Context): Promise<BankRow[]> {
  const { rows } = await sql<BankRow>`
    select q.id, q.code, q.topic_id as "topicId", t.name as topic, v.kind, v.difficulty, v.framework, v.competency,
      left(v.body ->> 'prompt', 200) as prompt, ${stateOf} as state, a.full_name as "writtenBy", v.version
    from exam_question q join exam_topic t on t.agency_id = q.agency_id and t.id = q.topic_id
    join lateral (select * from exam_question_version v where v.agency_id = q.agency_id and v.question_id = q.id
      order by v.version desc limit 1) v on true
    join account a on a.agency_id = v.agency_id and a.id = v.written_by
    where q.agency_id = ${agency.id} order by q.code collate "vi"`.execute(db)
  return rows
}

export type Head = Pick<BankRow, 'id' | 'code' | 'topicId' | 'topic' | 'state' | 'version'> & {
  readonly writtenById: string
}

export async function findHead(db: Queries, { agency }: Context, id: string, lock = false): Promise<Head | undefined> {
  const { rows } = await sql<Head>`
    select q.id, q.code, q.topic_id as "topicId", t.name as topic, ${stateOf} as state, v.version, v.written_by as "writtenById"
    from exam_question q join exam_topic t on t.agency_id = q.agency_id and t.id = q.topic_id
    join exam_question_version v on v.agency_id = q.agency_id and v.question_id = q.id
    where q.agency_id = ${agency.id} and q.id = ${id} order by v.version desc limit 1
    ${lock ? sql`for update of q` : sql``}`.execute(db)
  return rows[0]
}

export async function readVersions(db: Queries, { agency, actor }: Context, id: string): Promise<BankVersion[]> {
  const { rows } = await sql<BankVersion>`
    select v.version, v.kind, v.difficulty, v.framework, v.competency, v.body, v.key, v.explanation, v.source,
      a.full_name as "writtenBy", to_char(v.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "writtenAt",
      v.written_by = ${actor.accountId} as mine, r.full_name as "reviewedBy", v.accepted, v.review_note as "reviewNote"
    from exam_question_version v join account a on a.agency_id = v.agency_id and a.id = v.written_by
    left join account r on r.agency_id = v.agency_id and r.id = v.reviewed_by
    where v.agency_id = ${agency.id} and v.question_id = ${id} order by v.version desc`.execute(db)
  return rows
}

export type NewRow = QuestionText & { readonly id: string; readonly topicId: string; readonly code: string }

/** Questions of a version 1 that waits for its review, in two statements however many they are. */
export async function insertQuestions(tx: Tx, { agency, actor }: Context, rows: readonly NewRow[]): Promise<void> {
  await sql`insert into exam_question (agency_id, id, code, topic_id, created_by)
    select ${agency.id}, n.id, n.code, n."topicId", ${actor.accountId}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n(id uuid, code text, "topicId" uuid)`.execute(tx)
  await insertVersions(tx, agency.id, actor.accountId, rows.map((row) => ({ ...row, version: 1 }))) // prettier-ignore
}

type VersionRow = QuestionText & { readonly id: string; readonly version: number }

export async function insertVersions(tx: Tx, agencyId: string, by: string, rows: readonly VersionRow[]): Promise<void> {
  const kinds = rows.map((row) => ({ ...row, kind: row.body.kind }))
  await sql`insert into exam_question_version (agency_id, question_id, version, kind, difficulty, framework, competency, body, key,
      explanation, source, written_by)
    select ${agencyId}, n.id, n.version, n.kind, n.difficulty, n.framework, n.competency, n.body, n.key, n.explanation, n.source, ${by}
    from jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb) n(id uuid, version int, kind text, difficulty int, framework text,
      competency text, body jsonb, key jsonb, explanation text, source text)`.execute(tx)
}

/** The next codes of a topic: its first letters and a number nobody has. */
export async function nextCodes(tx: Tx, { agency }: Context, count: number): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`exam-question ${agency.id}`}, 0))`.execute(tx)
  const { rows } = await sql<{
    last: number
  }>`select coalesce(max(substring(code from '^CH-(\\d{1,8})$')::int), 0) as last
    from exam_question where agency_id = ${agency.id}`.execute(tx)
  return Array.from({ length: count }, (_, at) => `CH-${String(rows[0]!.last + at + 1).padStart(4, '0')}`)
}

export async function writeReview(tx: Tx, { agency, actor }: Context, id: string, { version, accept, note }: Review) {
  await sql`update exam_question_version set reviewed_by = ${actor.accountId}, reviewed_at = now(), accepted = ${accept},
      review_note = ${note || null}
    where agency_id = ${agency.id} and question_id = ${id} and version = ${version}`.execute(tx)
}

export async function retire(tx: Tx, { agency, actor }: Context, id: string): Promise<void> {
  await sql`update exam_question set retired_by = ${actor.accountId}, retired_at = now()
    where agency_id = ${agency.id} and id = ${id}`.execute(tx)
}
