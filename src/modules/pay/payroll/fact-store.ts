import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, believed, holds } from '#db/history.ts'
import type { Region } from '#law/pay/office-allowance.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { AllowanceKind } from './model.ts'

type Stored = {
  readonly id: string
  readonly source: string
  readonly from: PlainDate | null
  readonly until: PlainDate | null
}
export type AllowanceFact = Stored & {
  readonly kind: AllowanceKind
  readonly place: string
  readonly rate: string | null
  readonly amount: number | null
  readonly post: string | null
  readonly insured: boolean
  readonly taxed: boolean
  readonly basis: string
}
export type DependantsFact = Stored & { readonly people: number }

const stored = sql`f.id, f.source, lower(f.valid) as "from", upper(f.valid) as until`
const begun = (asOf?: AsOf) => (asOf ? sql`coalesce(lower(f.valid) <= ${asOf.day}::date, true)` : sql`true`)

/** Newest first; of what had begun by `day`, as believed at `knownAt`. */
export async function allowancesOf(
  db: Queries,
  { agency }: Context,
  personId: string,
  asOf?: AsOf,
): Promise<AllowanceFact[]> {
  const { rows } = await sql<AllowanceFact>`select ${stored}, f.kind, f.place, f.rate, f.amount, f.post, f.insured,
      f.taxed, f.basis
    from allowance f where f.agency_id = ${agency.id} and f.person_id = ${personId} and ${believed('f', asOf?.knownAt)}
      and ${begun(asOf)} order by lower(f.valid) desc nulls last, f.kind, f.place`.execute(db)
  return rows
}

export async function dependantsOf(
  db: Queries,
  { agency }: Context,
  personId: string,
  asOf?: AsOf,
): Promise<DependantsFact[]> {
  const { rows } = await sql<DependantsFact>`select ${stored}, f.people from tax_dependants f
    where f.agency_id = ${agency.id} and f.person_id = ${personId} and ${believed('f', asOf?.knownAt)} and ${begun(asOf)}
    order by lower(f.valid) desc nulls last`.execute(db)
  return rows
}

/** What is believed of one kind for these people, oldest first. */
export async function heldKinds(
  db: Queries,
  { agency }: Context,
  personIds: readonly string[],
  { kind, place }: { readonly kind: AllowanceKind; readonly place: string },
): Promise<(AllowanceFact & { personId: string })[]> {
  const { rows } = await sql<AllowanceFact & { personId: string }>`select ${stored}, f.person_id as "personId", f.kind,
      f.place, f.rate, f.amount, f.post, f.insured, f.taxed, f.basis
    from allowance f where f.agency_id = ${agency.id} and f.person_id = any(${[...personIds]}::uuid[])
      and f.kind = ${kind} and f.place = ${place} and ${believed('f')} order by lower(f.valid) nulls first`.execute(db)
  return rows
}

/** Hà Nội, Thành phố Hồ Chí Minh or elsewhere: by the workplace of each person's unit on a day. */
export async function regionsOf(
  db: Queries,
  { agency }: Context,
  personIds: readonly string[],
  day: PlainDate,
): Promise<ReadonlyMap<string, Region>> {
  const on = { day }
  const { rows } = await sql<{ personId: string; region: Region }>`
    select distinct on (g.person_id) g.person_id as "personId", w.region
    from posting g join unit_closure c on c.agency_id = g.agency_id and c.descendant_id = g.unit_id and ${holds('c', on)}
    join unit_workplace w on w.agency_id = c.agency_id and w.unit_id = c.ancestor_id and ${holds('w', on)}
    where g.agency_id = ${agency.id} and g.person_id = any(${[...personIds]}::uuid[]) and ${holds('g', on)}
    order by g.person_id, c.depth`.execute(db)
  return new Map(rows.map(({ personId, region }) => [personId, region]))
}
