import { type RawBuilder, sql } from 'kysely'
import { believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { reachesPerson } from '#modules/access/service.ts'
import type { Grouping } from '../model.ts'

export type Span = { readonly from: PlainDate | null; readonly to: PlainDate }

/** What groups an entry: a class, a learner of it. */
const keys: Readonly<Record<Grouping, RawBuilder<string>>> = {
  organiser: sql`c.organiser_kind`,
  subject: sql`c.subject`,
  level: sql`c.level`,
  year: sql`extract(year from c."on")::int::text`,
  fund: sql`coalesce(f.fund, 'unknown')`,
  office: sql`case when l.person_id is null then 'nobody' when g.person_id is null then 'outside'
    when g.office is null then 'none' else 'held' end`,
}

export const keyOf = (by: Grouping) => keys[by]

/** Every class begun in the span and every learner in reach, the class alone where it has none: c, l, g (his post then), f. */
export function entries(ctx: Context, { from, to }: Span, by: Grouping) {
  const { agency, scope } = ctx
  const learner = scope.all ? sql`left join` : sql`join`
  return sql`(select distinct on (t.class_id) t.class_id, t.name, t.subject, t.organiser_kind, t.level, t.cost,
      lower(t.valid) as "on" from training_class t where t.agency_id = ${agency.id} and ${believed('t')}
      order by t.class_id, lower(t.valid)) c
    ${learner} (select k.person_id, k.class_id, min(lower(k.valid)) as "on", min(k.outcome) as outcome from class_learner k
      where k.agency_id = ${agency.id} and ${believed('k')} and ${reachesPerson(ctx, 'k.person_id')}
      group by k.person_id, k.class_id) l on l.class_id = c.class_id
    ${by === 'office' ? postThen(ctx) : sql``}
    ${by === 'fund' ? sql`left join class_fund f on f.agency_id = ${agency.id} and f.class_id = c.class_id and ${believed('f')}` : sql``}
    where c."on" <= ${to}::date and ${from ? sql`c."on" >= ${from}::date` : sql`true`}`
}

const postThen = ({ agency }: Context) => sql`left join posting g on g.agency_id = ${agency.id}
  and g.person_id = l.person_id and ${believed('g')} and g.valid @> l."on"`
