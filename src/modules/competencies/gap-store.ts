import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { reachesPerson } from '../access/service.ts'
import type { GapPerson } from './api.ts'

/**
 * Who must hold what, and what he holds: a line a person and competency required of him on that day. Of several requirements the
 * highest counts; of a unit, those of every unit above it too. `top` is the unit directly below the agency's own.
 */
const required = (ctx: Context, day: PlainDate) => sql`
  select p.person_id, top.id as top_id, p.unit_id, r.framework, r.code, max(r.level)::int as required,
    coalesce(max(h.level), 0)::int as held, max(h.evidence) as evidence
  from posting p
  join lateral (select (array_agg(c.ancestor_id order by c.depth desc))[1:2] as chain from unit_closure c
    where c.agency_id = p.agency_id and c.descendant_id = p.unit_id and ${holds('c', { day })}) chain on true
  join lateral (select coalesce(chain.chain[2], chain.chain[1], p.unit_id) as id) top on true
  join competency_requirement r on r.agency_id = p.agency_id and ${holds('r', { day })} and case r.subject_kind
    when 'agency' then true
    when 'staff' then r.subject = p.staff
    when 'office' then r.subject = p.office
    when 'person' then r.subject = p.person_id::text
    else exists (select 1 from unit_closure u where u.agency_id = p.agency_id and u.descendant_id = p.unit_id
      and u.ancestor_id::text = r.subject and ${holds('u', { day })}) end
  left join competency_held h on h.agency_id = p.agency_id and h.person_id = p.person_id and h.framework = r.framework
    and h.code = r.code and ${holds('h', { day })}
  where p.agency_id = ${ctx.agency.id} and ${holds('p', { day })} and ${reachesPerson(ctx, 'p.person_id')}
  group by p.person_id, top.id, p.unit_id, r.framework, r.code`

export type Cell = {
  readonly unitId: string
  readonly unitName: string
  readonly framework: 'it' | 'counter' | 'state-management' | 'vtos'
  readonly code: string
  readonly required: number
  readonly held: number
}

export async function readCells(db: Queries, ctx: Context, day: PlainDate): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    with g as (${required(ctx, day)})
    select g.top_id as "unitId", coalesce(f.name, '') as "unitName", g.framework, g.code,
      count(distinct g.person_id)::int as required,
      count(distinct g.person_id) filter (where g.held >= g.required)::int as held
    from g left join unit_profile f on f.agency_id = ${ctx.agency.id} and f.unit_id = g.top_id and ${holds('f', { day })}
    group by g.top_id, f.name, f.position, g.framework, g.code order by f.position, f.name collate "vi", g.framework, g.code`.execute(
    db,
  )
  return rows
}

/** People at work in each unit directly below the agency's own, in reach. */
export async function readUnitPeople(db: Queries, ctx: Context, day: PlainDate): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; people: number }>`
    with g as (${required(ctx, day)}) select top_id as id, count(distinct person_id)::int as people from g group by 1`.execute(
    db,
  )
  return new Map(rows.map(({ id, people }) => [id, people]))
}

type Asked = {
  readonly day: PlainDate
  readonly framework?: string
  readonly code?: string
  readonly unitId?: string
  readonly personId?: string
}

export type Gap = GapPerson & { readonly framework: string; readonly code: string }

/** Whom it is required of, those who lack it first. */
export async function readGaps(
  db: Queries,
  ctx: Context,
  { day, framework, code, unitId, personId }: Asked,
): Promise<Gap[]> {
  const { rows } = await sql<Gap>`
    with g as (${required(ctx, day)})
    select g.person_id as id, coalesce(i.full_name, '') as "fullName", coalesce(f.name, '') as "unitName", g.framework, g.code,
      g.required, g.held, g.evidence
    from g left join person_identity i on i.agency_id = ${ctx.agency.id} and i.person_id = g.person_id and ${holds('i', { day })}
    left join unit_profile f on f.agency_id = ${ctx.agency.id} and f.unit_id = g.unit_id and ${holds('f', { day })}
    where (${framework ?? null}::text is null or g.framework = ${framework ?? null})
      and (${code ?? null}::text is null or g.code = ${code ?? null})
      and (${unitId ?? null}::uuid is null or g.top_id = ${unitId ?? null} or g.unit_id = ${unitId ?? null})
      and (${personId ?? null}::uuid is null or g.person_id = ${personId ?? null})
    order by g.held >= g.required, i.given_name collate "vi", i.full_name collate "vi", g.framework, g.code`.execute(db)
  return rows
}
