import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, todayInVietnam } from '#lib/date.ts'
import type { Context, Grant } from '#modules/access/model.ts'

type Row = {
  agency_id: string
  code: string
  name: string
  governing_body: string | null
  head: string
  place: string
  symbol: string
  kind: 'live' | 'sample'
  today: PlainDate | null
  id: string | null
  username: string
  full_name: string
  person_id: string | null
  grants: Grant[]
}

/** What a command does, it does in the name of an officer of the whole agency. */
export async function officerContext(db: Db, code: string, username?: string): Promise<Context> {
  const {
    rows: [row],
  } = await sql<Row>`
    select g.*, a.id, a.username, a.full_name, a.person_id, '[{"role":"officer","unitId":null}]'::jsonb as grants from agency g
    left join (account a join account_role r on r.agency_id = a.agency_id and r.account_id = a.id and r.role = 'officer' and r.unit_id is null)
      on a.agency_id = g.agency_id and a.disabled_at is null and a.username = coalesce(${username ?? null}::text, a.username)
    where g.code = ${code} order by a.created_at, a.id limit 1`.execute(db)
  if (!row) throw new Refusal('missing', `Không có cơ quan nào mang mã “${code}”.`)
  if (!row.id)
    throw new Refusal(
      'missing',
      'Cơ quan này chưa có tài khoản cán bộ tổ chức phụ trách toàn cơ quan. Hãy mở một tài khoản bằng “user add”.',
    )
  const { agency_id: id, name, governing_body: governingBody, head, place, symbol, kind, today, grants } = row
  return {
    db,
    agency: { id, code, name, governingBody, head, place, symbol, kind },
    actor: { accountId: row.id, username: row.username, fullName: row.full_name, personId: row.person_id, grants },
    today: today ?? todayInVietnam(),
    scope: { all: true, units: [], own: row.person_id },
    address: null,
    once: null,
  }
}
