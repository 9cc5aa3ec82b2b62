import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { QuestionBody, QuestionKey } from '../question.ts'
import type { BankQuestion } from './draw.ts'

/** Of each question of these topics the latest accepted version, unless it is retired or lies sealed in another draw. */
export async function readBank(db: Queries, agencyId: string, topicIds: readonly string[]): Promise<BankQuestion[]> {
  const { rows } = await sql<BankQuestion>`select q.id, v.version, q.topic_id as "topicId", v.difficulty, v.body, v.key,
      coalesce((to_jsonb(q) ->> 'is_open')::boolean, false) as "isOpen"
    from exam_question q
    join lateral (select * from exam_question_version v where v.agency_id = q.agency_id and v.question_id = q.id and v.accepted
      order by v.version desc limit 1) v on true
    where q.agency_id = ${agencyId} and q.topic_id = any(${[...topicIds]}::uuid[]) and q.retired_at is null
      and v.sealed_in is null order by q.id`.execute(db)
  return rows
}

export type SupplyRow = { topicId: string; topic: string; difficulty: number; closed: number; open: number }

/** How many questions the bank has, without their texts. */
export async function readSupply(db: Queries, agencyId: string): Promise<SupplyRow[]> {
  const { rows } = await sql<SupplyRow>`select t.id as "topicId", t.name as topic, v.difficulty,
      count(*) filter (where not coalesce((to_jsonb(q) ->> 'is_open')::boolean, false))::int as closed,
      count(*) filter (where coalesce((to_jsonb(q) ->> 'is_open')::boolean, false))::int as open
    from exam_topic t join exam_question q on q.agency_id = t.agency_id and q.topic_id = t.id and q.retired_at is null
    join lateral (select v.difficulty, v.sealed_in from exam_question_version v where v.agency_id = q.agency_id
      and v.question_id = q.id and v.accepted order by v.version desc limit 1) v on v.sealed_in is null
    where t.agency_id = ${agencyId} group by t.id, t.name, v.difficulty order by t.name collate "vi", v.difficulty`.execute(
    db,
  )
  return rows
}

/** A version as it is hidden and brought back. */
export type SealedVersion = {
  readonly questionId: string
  readonly version: number
  readonly body: QuestionBody
  readonly key: QuestionKey
  readonly explanation: string
  readonly source: string
  readonly reviewNote: string | null
}

/** All versions of these questions: an earlier one tells the later. Locked as the bank locks them, for they are about to be hidden. */
export async function lockVersions(tx: Tx, agencyId: string, ids: readonly string[]): Promise<SealedVersion[]> {
  await sql`select 1 from exam_question where agency_id = ${agencyId} and id = any(${[...ids]}::uuid[]) order by id for update`.execute(
    tx,
  )
  const { rows } = await sql<SealedVersion>`select question_id as "questionId", version, body, key, explanation, source,
      review_note as "reviewNote"
    from exam_question_version where agency_id = ${agencyId} and question_id = any(${[...ids]}::uuid[])
    order by question_id, version for update`.execute(tx)
  return rows
}

type Text = SealedVersion & { readonly sealedIn: string | null }

/** Writes the texts of versions, hidden or brought back, in one statement. */
export async function writeVersions(tx: Tx, agencyId: string, versions: readonly Text[]): Promise<void> {
  await sql`update exam_question_version v set body = n.body, key = n.key, explanation = n.explanation, source = n.source,
      review_note = n."reviewNote", sealed_in = n."sealedIn"
    from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) n("questionId" uuid, version int, body jsonb, key jsonb,
      explanation text, source text, "reviewNote" text, "sealedIn" uuid)
    where v.agency_id = ${agencyId} and v.question_id = n."questionId" and v.version = n.version`.execute(tx)
}
