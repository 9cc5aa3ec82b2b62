import type { Db } from '#db/connect.ts'
import { newId } from '#lib/id.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Actor, Agency, Context, Role } from '#modules/access/model.ts'
import { hashPassword } from '#modules/access/service.ts'

/** Days at which the clock of a fresh sample stands: of the small roster, and of the town. */
export const sampleDay: PlainDate = '2018-04-01'
export const townDay: PlainDate = '2018-04-23'

/** Of sample accounts only, which hold nothing but made-up people; start prints it. */
export const samplePassword = 'nguyen-khi-quoc-gia'

const wanted = {
  code: 'dong-trieu-mau',
  name: 'UBND thị xã Đông Triều',
  governing_body: 'UBND tỉnh Quảng Ninh',
  head: 'Chủ tịch UBND thị xã',
  place: 'Đông Triều',
  symbol: 'UBND',
  kind: 'sample',
} as const

/** The sample agency; made when the database has no agency at all, undefined when it has only others. */
export async function findOrMakeAgency(db: Db, today: PlainDate): Promise<Agency | undefined> {
  const agencies = await db.selectFrom('agency').selectAll().execute()
  const found = agencies.find(({ code, kind }) => code === wanted.code && kind === 'sample')
  if (found) return agencyOf(found.agency_id)
  if (agencies.length > 0) return undefined
  const id = newId()
  await db
    .insertInto('agency')
    .values({ ...wanted, today, agency_id: id })
    .execute()
  return agencyOf(id)
}

const agencyOf = (id: string): Agency => {
  const { governing_body: governingBody, ...rest } = wanted
  return { ...rest, id, governingBody }
}

export type SampleAccount = {
  username: string
  fullName: string
  role: Role
  unitId?: string | null
  personId?: string | null
}

/** Opens the account unless it is there; the loading may have been cut short before. */
export async function ensureAccount(db: Db, agency: Agency, account: SampleAccount): Promise<Actor> {
  const { username, fullName, role, unitId = null, personId = null } = account
  const passwordHash = await hashPassword(samplePassword)
  const accountId = await db.transaction().execute(async (tx) => {
    const known = await tx
      .selectFrom('account')
      .select('id')
      .where('agency_id', '=', agency.id)
      .where('username', '=', username)
      .executeTakeFirst()
    if (known) return known.id
    const id = newId()
    await tx
      .insertInto('account')
      .values({
        agency_id: agency.id,
        id,
        username,
        full_name: fullName,
        password_hash: passwordHash,
        person_id: personId,
      })
      .execute()
    await tx
      .insertInto('account_role')
      .values({ agency_id: agency.id, account_id: id, role, unit_id: unitId })
      .execute()
    return id
  })
  return { accountId, username, fullName, personId, grants: [{ role, unitId }] }
}

export const contextFor = (db: Db, agency: Agency, actor: Actor, today: PlainDate): Context => ({
  db,
  agency,
  actor,
  today,
  scope: { all: true, units: [], own: actor.personId },
  address: null,
  once: null,
})
