import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { Context } from '../access/model.ts'

/** A unit and all below it, today. */
export async function unitTree(db: Queries, { agency, today }: Context, unitId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select c.descendant_id as id from unit_closure c
    where c.agency_id = ${agency.id} and c.ancestor_id = ${unitId} and ${holds('c', { day: today })}`.execute(db)
  return rows.map(({ id }) => id)
}
