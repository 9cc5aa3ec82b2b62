import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { reachesUnit } from '../access/service.ts'
import type { Correction, UnitProgress } from './api.ts'
import type { Part } from './model.ts'

export type CampaignFacts = {
  readonly id: string
  readonly title: string
  readonly message: string
  readonly parts: Part[]
  readonly dueOn: PlainDate
  readonly openedOn: PlainDate
  readonly openedBy: string
  readonly closedAt: Date | null
  readonly closedNote: string | null
  readonly units: number
  readonly handedIn: number
  readonly waiting: number
}

/** Campaigns that speak to a unit in reach, the latest first; counted over the units in reach. */
export async function readCampaigns(db: Queries, ctx: Context, id?: string): Promise<CampaignFacts[]> {
  const { rows } = await sql<CampaignFacts>`
    select c.id, c.title, c.message, c.parts, c.due_on as "dueOn", c.opened_on as "openedOn", a.full_name as "openedBy",
      c.closed_at as "closedAt", c.closed_note as "closedNote", count(*)::int as units,
      count(u.handed_in_at)::int as "handedIn", coalesce(sum(w.waiting), 0)::int as waiting
    from campaign c join account a on a.agency_id = c.agency_id and a.id = c.opened_by
    join campaign_unit u on u.agency_id = c.agency_id and u.campaign_id = c.id
    left join lateral (select count(*) as waiting from campaign_correction k where k.agency_id = u.agency_id
      and k.campaign_id = u.campaign_id and k.unit_id = u.unit_id and k.answered_at is null) w on true
    where c.agency_id = ${ctx.agency.id} and ${id ? sql`c.id = ${id}` : sql`true`} and ${reachesUnit(ctx, 'u.unit_id')}
    group by c.agency_id, c.id, a.full_name order by c.opened_at desc`.execute(db)
  return rows
}

/** Who stands in which unit's list today: the nearest unit above him that was asked. Nobody stands in two. */
const peopleToday = ({ agency, today }: Context, campaignId: string) => sql`
  select distinct on (s.person_id) s.person_id, u.unit_id
  from posting s join unit_closure c on c.agency_id = s.agency_id and c.descendant_id = s.unit_id and ${holds('c', { day: today })}
  join campaign_unit u on u.agency_id = s.agency_id and u.unit_id = c.ancestor_id and u.campaign_id = ${campaignId}
  where s.agency_id = ${agency.id} and ${holds('s', { day: today })} order by s.person_id, c.depth`

export async function readProgress(db: Queries, ctx: Context, campaignId: string, unitId?: string) {
  const { agency, today } = ctx
  const { rows } = await sql<UnitProgress>`
    with people as (${peopleToday(ctx, campaignId)}),
    looked as (select p.unit_id, count(*)::int as people, count(*) filter (where ${lookedAt(ctx, campaignId)})::int as checked
      from people p group by p.unit_id),
    asked as (select unit_id, count(*)::int as corrections, count(*) filter (where answered_at is null)::int as waiting
      from campaign_correction where agency_id = ${agency.id} and campaign_id = ${campaignId} group by unit_id)
    select u.unit_id as id, coalesce(f.name, '') as name, coalesce(u.people, l.people, 0) as people,
      case when u.handed_in_at is null then coalesce(l.checked, 0) else u.people end as checked,
      coalesce(k.corrections, 0) as corrections, coalesce(k.waiting, 0) as waiting,
      to_char(u.handed_in_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "handedInAt", a.full_name as "handedInBy"
    from campaign_unit u left join looked l on l.unit_id = u.unit_id left join asked k on k.unit_id = u.unit_id
    left join account a on a.agency_id = u.agency_id and a.id = u.handed_in_by
    left join unit_profile f on f.agency_id = u.agency_id and f.unit_id = u.unit_id and ${holds('f', { day: today })}
    where u.agency_id = ${agency.id} and u.campaign_id = ${campaignId} and ${reachesUnit(ctx, 'u.unit_id')}
      and ${unitId ? sql`u.unit_id = ${unitId}` : sql`true`}
    order by f.position, f.name collate "vi"`.execute(db)
  return rows
}

/** Confirmed by the unit he is in today, or spoken of in a correction of it. */
const lookedAt = ({ agency }: Context, campaignId: string) => sql`(
  exists (select 1 from campaign_check k where k.agency_id = ${agency.id} and k.campaign_id = ${campaignId}
    and k.person_id = p.person_id and k.unit_id = p.unit_id)
  or exists (select 1 from campaign_correction k where k.agency_id = ${agency.id} and k.campaign_id = ${campaignId}
    and k.person_id = p.person_id and k.unit_id = p.unit_id))`

export type LineFacts = {
  readonly id: string
  readonly fullName: string
  readonly birthOn: PlainDate | null
  readonly birthPrecision: 'day' | 'month' | 'year'
  readonly sex: 'male' | 'female' | null
  readonly title: string | null
  readonly office: string | null
  readonly unitName: string
  readonly rank: string | null
  readonly step: number | null
  readonly coefficient: string | null
  readonly degree: string | null
  readonly degreeField: string | null
  readonly checked: boolean
}

/** A unit's list of today, in the order of a Vietnamese list. */
export async function readLines(
  db: Queries,
  ctx: Context,
  campaignId: string,
  unitId: string,
  personIds?: readonly string[],
): Promise<LineFacts[]> {
  const on = { day: ctx.today }
  const { rows } = await sql<LineFacts>`
    with people as (${peopleToday(ctx, campaignId)})
    select i.person_id as id, i.full_name as "fullName", i.birth_on as "birthOn", i.birth_precision as "birthPrecision", i.sex,
      s.title, s.office, coalesce(f.name, '') as "unitName", k.rank, k.step, k.coefficient, q.level as degree, q.field as "degreeField",
      ${lookedAt(ctx, campaignId)} as checked
    from people p join person_identity i on i.agency_id = ${ctx.agency.id} and i.person_id = p.person_id and ${holds('i', on)}
    join posting s on s.agency_id = i.agency_id and s.person_id = i.person_id and ${holds('s', on)}
    left join unit_profile f on f.agency_id = s.agency_id and f.unit_id = s.unit_id and ${holds('f', on)}
    left join salary_step k on k.agency_id = i.agency_id and k.person_id = i.person_id and ${holds('k', on)}
    left join lateral (select q.level, q.field from qualification q where q.agency_id = i.agency_id and q.person_id = i.person_id
      and ${holds('q', on)} order by array_position(${levels}, q.level), q.awarded_on desc nulls last limit 1) q on true
    where p.unit_id = ${unitId} and ${personIds ? sql`p.person_id = any(${[...personIds]}::uuid[])` : sql`true`}
    order by i.given_name collate "vi", i.full_name collate "vi", i.person_id`.execute(db)
  return rows
}

const levels = sql`array['doctor-of-science', 'doctor', 'master', 'university', 'college', 'intermediate', 'elementary']`

export async function readCorrections(
  db: Queries,
  ctx: Context,
  campaignId: string,
  { unitId, id }: { readonly unitId?: string; readonly id?: string } = {},
): Promise<Correction[]> {
  const { rows } = await sql<Correction>`
    select k.id, k.person_id as "personId", coalesce(i.full_name, '') as "personName", k.unit_id as "unitId",
      coalesce(f.name, '') as "unitName", k.field, k.held, k.wanted, k.note, a.full_name as "proposedBy",
      k.proposed_on as "proposedOn", k.accepted, k.answer, b.full_name as "answeredBy"
    from campaign_correction k join account a on a.agency_id = k.agency_id and a.id = k.proposed_by
    left join account b on b.agency_id = k.agency_id and b.id = k.answered_by
    left join person_identity i on i.agency_id = k.agency_id and i.person_id = k.person_id and ${holds('i', { day: ctx.today })}
    left join unit_profile f on f.agency_id = k.agency_id and f.unit_id = k.unit_id and ${holds('f', { day: ctx.today })}
    where k.agency_id = ${ctx.agency.id} and k.campaign_id = ${campaignId} and ${reachesUnit(ctx, 'k.unit_id')}
      and ${unitId ? sql`k.unit_id = ${unitId}` : sql`true`} and ${id ? sql`k.id = ${id}` : sql`true`}
    order by k.answered_at nulls first, k.proposed_at`.execute(db)
  return rows
}
