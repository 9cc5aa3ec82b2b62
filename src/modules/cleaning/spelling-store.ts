import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { assertFacts, type Source } from '#db/history.ts'
import type { CodeListId } from '#law/codes/lists.ts'
import { codedColumns } from './coded.ts'
import { outside } from './rules/codes.ts'
import { onDay, people, type View } from './view.ts'

export type Written = {
  readonly list: CodeListId
  readonly text: string
  readonly facts: number
  readonly people: number
}

/** What stands outside each list, in the words in which it was written, by how many. */
export async function writtenOutside(db: Queries, view: View): Promise<Written[]> {
  const each = codedColumns.map(
    (coded) => sql`select ${coded.list}::text as list, ${sql.ref(`f.${coded.column}`)} as text, count(*)::int as facts,
      count(distinct f.person_id)::int as people from people p join ${sql.table(coded.table)} f
        on f.agency_id = ${view.agency.id} and f.person_id = p.person_id and upper_inf(f.known)
      where ${outside(coded, view)} group by 2`,
  )
  const { rows } = await sql<Written>`with ${people(view)} select * from (${sql.join(each, sql` union all `)}) w
    order by list, people desc, text`.execute(db)
  return rows
}

/** What this agency has confirmed: `list folded` → code. */
export async function remembered(db: Queries, view: View): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{
    list: string
    folded: string
    code: string
  }>`select s.list, s.folded, s.code from spelling s
    where s.agency_id = ${view.agency.id} and ${onDay('s', view)}`.execute(db)
  return new Map(rows.map(({ list, folded, code }) => [`${list} ${folded}`, code]))
}

export const remember = (tx: Tx, list: CodeListId, folded: string, code: string, source: Source) =>
  assertFacts(tx, 'spelling', [{ key: { list, folded }, span: { from: null }, values: { code } }], source)
