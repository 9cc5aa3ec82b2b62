import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Queries } from '#db/connect.ts'
import type { Actor, Agency, Role } from './model.ts'

const lifetime = '12 hours' // from sign-in, whatever happens
const idle = '2 hours'
const rotation = '15 minutes'
const grace = '60 seconds' // for requests already under way with the token that was rotated

/** The cookie: which agency, and a secret of which only the hash is stored. */
export type Token = `${string}.${string}`

const hashOf = (secret: string) => createHash('sha256').update(secret).digest()
const split = (token: string) => token.split('.') as [agencyId: string, secret: string]

export async function openSession(db: Queries, agencyId: string, accountId: string): Promise<Token> {
  const secret = randomBytes(32).toString('base64url')
  await sql`insert into session (agency_id, token_hash, account_id, expires_at)
    values (${agencyId}, ${hashOf(secret)}, ${accountId}, now() + ${lifetime}::interval)`.execute(db)
  return `${agencyId}.${secret}`
}

export type Found = { agency: Agency & { sampleDay: string | null }; actor: Actor; rotate: boolean }

const uuid = /^[0-9a-f-]{36}$/

/** Whose session this is, while it lives: not expired, not idle, its account not disabled. */
export async function findSession(db: Db, token: string): Promise<Found | undefined> {
  const [agencyId, secret] = split(token)
  if (!uuid.test(agencyId) || !secret) return undefined
  const { rows } = await sql<Row>`
    with live as (
      update session set seen_at = now()
      where agency_id = ${agencyId} and token_hash = ${hashOf(secret)} and expires_at > now() and seen_at > now() - ${idle}::interval
      returning account_id, rotated_at < now() - ${rotation}::interval and expires_at > now() + ${grace}::interval as rotate)
    select a.agency_id, a.id, a.username, a.full_name, coalesce(m.into_id, a.person_id) as person_id, live.rotate, to_jsonb(g) as agency,
      coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id)) from account_role r
        where r.agency_id = a.agency_id and r.account_id = a.id), '[]') as grants
    from live join account a on a.agency_id = ${agencyId} and a.id = live.account_id and a.disabled_at is null
    join agency g on g.agency_id = a.agency_id
    left join person_merge m on m.agency_id = a.agency_id and m.person_id = a.person_id and upper_inf(m.known)`.execute(
    db,
  )
  return rows[0] && found(rows[0])
}

type Row = {
  agency_id: string
  id: string
  username: string
  full_name: string
  person_id: string | null
  rotate: boolean
  agency: Record<string, string | null>
  grants: { role: Role; unitId: string | null }[]
}

const found = ({ id, username, full_name, person_id, rotate, agency: g, grants }: Row): Found => ({
  agency: {
    id: g['agency_id']!,
    code: g['code']!,
    name: g['name']!,
    governingBody: g['governing_body'] ?? null,
    head: g['head']!,
    place: g['place']!,
    symbol: g['symbol']!,
    kind: g['kind'] as Agency['kind'],
    sampleDay: g['today'] ?? null,
  },
  actor: { accountId: id, username, fullName: full_name, personId: person_id, grants },
  rotate,
})

/** A new secret for the same session; the old one lives on for a minute. Undefined when another request was first. */
export async function rotateSession(db: Db, token: string): Promise<Token | undefined> {
  const [agencyId, secret] = split(token)
  const next = randomBytes(32).toString('base64url')
  const { rows } = await sql`
    with old as (
      update session set rotated_at = 'infinity', expires_at = least(expires_at, now() + ${grace}::interval)
      where agency_id = ${agencyId} and token_hash = ${hashOf(secret)} and rotated_at < now() - ${rotation}::interval
      returning agency_id, account_id, created_at)
    insert into session (agency_id, token_hash, account_id, created_at, expires_at, replaces)
    select agency_id, ${hashOf(next)}, account_id, created_at, created_at + ${lifetime}::interval, ${hashOf(secret)} from old
    returning 1`.execute(db)
  return rows.length > 0 ? `${agencyId}.${next}` : undefined
}

/** Signing out closes this session, the token it replaced and the one that replaced it. */
export async function closeSession(db: Queries, token: string): Promise<void> {
  const [agencyId, secret] = split(token)
  await sql`delete from session where agency_id = ${agencyId}
    and (token_hash = ${hashOf(secret)} or replaces = ${hashOf(secret)})`.execute(db)
}

/** After a change of password or of rights, and when the account is disabled: every session, or all but one. */
export async function closeSessions(db: Queries, agencyId: string, accountId: string, except?: string): Promise<void> {
  const kept = except ? hashOf(split(except)[1]) : Buffer.alloc(0)
  await sql`delete from session where agency_id = ${agencyId} and account_id = ${accountId}
    and token_hash <> ${kept}`.execute(db)
}
