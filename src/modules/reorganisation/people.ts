import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { assertFacts, type Source } from '#db/history.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Plan, Waiting } from './api.ts'
import { heirOf } from './plan.ts'

type Span = { personId: string; unitId: string; from: PlainDate; until: PlainDate | null }
type Posting = Span & { staff: string; title: string | null; office: string | null }
type Tie = Span & { kind: string; employer: string | null; sector: string | null }

const affected = ({ ends, links }: Plan) => [
  ...new Set([...ends.map(({ unitId }) => unitId), ...links.map(({ fromId }) => fromId)]),
]

/** Postings and ties of the ended units go where the plan sends them, from its day on. */
export async function movePeople(tx: Tx, plan: Plan, source: Source): Promise<void> {
  const placed = new Map(plan.placements.map(({ personId, unitId }) => [personId, unitId]))
  const endings = new Map(plan.ends.map((ending) => [ending.unitId, ending]))
  await ensurePlaced(tx, source.agencyId, plan)
  const postings = await readPostings(tx, source.agencyId, plan)
  ensureOwn(postings, placed)
  const sole = (unitId: string) => {
    const to = endings.get(unitId)?.to ?? []
    return to.length === 1 ? to[0]! : null
  }
  await assertFacts(
    tx,
    'posting',
    postings.flatMap(({ personId, unitId, from, until, ...values }) => {
      const target = placed.get(personId) ?? sole(unitId)
      return target
        ? [{ key: { person_id: personId }, span: { from, until }, values: { ...values, unit_id: target } }]
        : []
    }),
    source,
  )
  const ties = await readTies(tx, source.agencyId, plan)
  await assertFacts(
    tx,
    'town_tie',
    ties.flatMap(({ personId, unitId, kind, from, until, ...values }) => {
      const ending = endings.get(unitId)
      const target = placed.get(personId) ?? (ending && heirOf(ending))
      if (!target && ending) throw noHeir(ties.filter((tie) => tie.unitId === unitId).length)
      return target
        ? [{ key: { person_id: personId, kind }, span: { from, until }, values: { ...values, unit_id: target } }]
        : []
    }),
    source,
  )
}

const noHeir = (count: number) =>
  new Refusal(
    'invalid',
    `Còn ${count} người sống, làm việc trên địa bàn một đơn vị bị tách. Hãy chọn đơn vị tiếp nhận phần còn lại.`,
  )

function ensureOwn(postings: readonly Posting[], placed: ReadonlyMap<string, string>): void {
  const own = new Set(postings.map(({ personId }) => personId))
  const strangers = [...placed.keys()].filter((id) => !own.has(id)).length
  if (strangers > 0)
    throw new Refusal('invalid', `${strangers} người được xếp không ở đơn vị nào trong phương án vào ngày sắp xếp.`)
}

/** Everybody of a unit without one sole successor is placed by hand. */
async function ensurePlaced(tx: Tx, agencyId: string, plan: Plan): Promise<void> {
  const placed = new Set(plan.placements.map(({ personId }) => personId))
  const waiting = (await peopleToPlace(tx, agencyId, plan)).filter(({ personId }) => !placed.has(personId))
  if (waiting.length === 0) return
  const says = ({ fullName, birthOn, unitName }: Waiting) => `${fullName}, sinh ${birthOn || 'chưa ghi'}, ${unitName}`
  throw new Refusal(
    'invalid',
    `Còn ${waiting.length} người của đơn vị bị tách hoặc giải thể chưa được xếp về đơn vị nào từ ngày ${viDate(plan.on)}.`,
    waiting.slice(0, 200).map((one) => finding(one.personId, says(one))),
  )
}

export async function peopleToPlace(db: Queries, agencyId: string, plan: Plan): Promise<Waiting[]> {
  const split = plan.ends.filter(({ to }) => to.length !== 1).map(({ unitId }) => unitId)
  const { rows } = await sql<Waiting>`
    select distinct on (g.person_id) g.person_id as "personId", coalesce(i.full_name, '') as "fullName",
      coalesce(to_char(i.birth_on, case i.birth_precision when 'year' then 'YYYY' when 'month' then 'MM/YYYY' else 'DD/MM/YYYY' end), '') as "birthOn",
      g.unit_id as "unitId", u.name as "unitName", coalesce(g.office, g.title) as title
    from posting g
    left join lateral (select * from person_identity f where f.agency_id = g.agency_id and f.person_id = g.person_id
      and upper_inf(f.known) order by f.valid @> ${plan.on}::date desc, f.valid desc limit 1) i on true
    join unit_profile u on u.agency_id = g.agency_id and u.unit_id = g.unit_id and upper_inf(u.known)
      and u.valid @> (${plan.on}::date - 1)
    where g.agency_id = ${agencyId} and g.unit_id = any(${split}::uuid[]) and upper_inf(g.known)
      and g.valid && daterange(${plan.on}::date, null)
    order by g.person_id, g.valid`.execute(db)
  return rows.toSorted(
    (a, b) => a.unitName.localeCompare(b.unitName, 'vi') || a.fullName.localeCompare(b.fullName, 'vi'),
  )
}

/** Everybody who is or will be posted to a unit that gives people away. */
export async function affectedPeople(db: Queries, agencyId: string, plan: Plan): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct person_id as id from posting
    where agency_id = ${agencyId} and upper_inf(known) and valid && daterange(${plan.on}::date, null)
      and unit_id = any(${affected(plan)}::uuid[])`.execute(db)
  return rows.map(({ id }) => id)
}

async function readPostings(tx: Tx, agencyId: string, plan: Plan): Promise<Posting[]> {
  const { rows } = await sql<Posting>`
    select person_id as "personId", unit_id as "unitId", staff, title, office,
      lower(valid * daterange(${plan.on}::date, null))::text as from, upper(valid)::text as until
    from posting where agency_id = ${agencyId} and upper_inf(known) and valid && daterange(${plan.on}::date, null)
      and unit_id = any(${affected(plan)}::uuid[])`.execute(tx)
  return rows
}

async function readTies(tx: Tx, agencyId: string, plan: Plan): Promise<Tie[]> {
  const { rows } = await sql<Tie>`
    select person_id as "personId", unit_id as "unitId", kind, employer, sector,
      lower(valid * daterange(${plan.on}::date, null))::text as from, upper(valid)::text as until
    from town_tie where agency_id = ${agencyId} and upper_inf(known) and valid && daterange(${plan.on}::date, null)
      and unit_id = any(${affected(plan)}::uuid[])`.execute(tx)
  return rows
}
