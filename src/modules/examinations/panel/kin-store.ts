import { sql } from 'kysely'
import { holds } from '#db/history.ts'
import type { Queries } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import type { Relative, Someone } from './kin.ts'

type Who = Pick<Context, 'agency' | 'today'>

export async function readPeople(db: Queries, { agency, today }: Who, ids: readonly string[]): Promise<Someone[]> {
  const { rows } = await sql<Someone>`select i.person_id as "personId", i.full_name as "fullName",
      extract(year from i.birth_on)::int as "birthYear" from person_identity i
    where i.agency_id = ${agency.id} and i.person_id = any(${[...ids]}::uuid[]) and ${holds('i', { day: today })}`.execute(
    db,
  )
  return rows
}

export async function readRelatives(db: Queries, { agency, today }: Who, ids: readonly string[]): Promise<Relative[]> {
  const { rows } = await sql<Relative>`select f.person_id as "personId", f.side, f.relation, f.full_name as "fullName",
      f.birth_year as "birthYear" from family_member f
    where f.agency_id = ${agency.id} and f.person_id = any(${[...ids]}::uuid[]) and ${holds('f', { day: today })}`.execute(
    db,
  )
  return rows
}

/** Ai đang trong thời gian thi hành kỷ luật. */
export async function underDiscipline(db: Queries, { agency, today }: Who, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct d.person_id as id from discipline d
    where d.agency_id = ${agency.id} and d.person_id = any(${[...ids]}::uuid[]) and ${holds('d', { day: today })}`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** Thí sinh còn trong danh sách. */
export async function candidateIds(db: Queries, agencyId: string, examId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select person_id as id from exam_candidate where agency_id = ${agencyId}
    and exam_id = ${examId} and withdrawn_at is null`.execute(db)
  return rows.map(({ id }) => id)
}
