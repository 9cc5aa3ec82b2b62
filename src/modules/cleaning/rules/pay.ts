import { sql } from 'kysely'
import { rankParameters, ranksOn } from '#law/pay/rank.ts'
import { scaleOf, scales } from '#law/pay/scale.ts'
import type { PlainDate } from '#lib/date.ts'
import { factsOf, onDay, type View } from '../view.ts'
import { because, type Rule } from './rule.ts'

type Step = { readonly rank: string; readonly since: PlainDate; readonly until: PlainDate | null }

const scaleSince: PlainDate = '2004-10-01'

/** Every step of every rank, from the day its rank stood on that scale until the day it no longer did. */
const steps = [...rankParameters].flatMap(([rank, { eras }]) =>
  eras.flatMap(({ from: since, value }, at) => {
    const era: Step = { rank, since, until: eras[at + 1]?.from ?? null }
    const { coefficients } = value
      ? scaleOf(value.group, since > scaleSince ? since : scaleSince)
      : { coefficients: [] }
    return coefficients.map((coefficient, index) => ({ ...era, step: index + 1, coefficient }))
  }),
)

const table = sql`jsonb_to_recordset(${JSON.stringify(steps)}::jsonb)`
const shape = sql`(rank text, since date, until date, step int, coefficient numeric)`

const inForce = (law: string, { today }: View) => {
  const day = sql`least(${today}::date, coalesce(upper(f.valid) - 1, ${today}::date))`
  return sql`${sql.ref(`${law}.since`)} <= ${day} and (${sql.ref(`${law}.until`)} is null or ${day} < ${sql.ref(`${law}.until`)})`
}

/**
 * Every believed step `f` whose rank the law knew on the last day it held (or knows today), and what the law gives it:
 * `law.coefficient`, null when the rank has no such step.
 */
export const stepsAndLaw = (view: View) => sql`people p
  join salary_step f on f.agency_id = ${view.agency.id} and f.person_id = p.person_id and upper_inf(f.known)
  join ${table} as known ${shape} on known.rank = f.rank and known.step = 1 and ${inForce('known', view)}
  left join ${table} as law ${shape} on law.rank = f.rank and law.step = f.step and ${inForce('law', view)}`

export const isWrong = sql`law.coefficient is distinct from f.coefficient`

/** The step that the law gives the coefficient of `f`; null when it gives it to none. */
export const stepOfCoefficient = (view: View) => sql`(select other.step from ${table} as other ${shape}
  where other.rank = f.rank and other.coefficient = f.coefficient and ${inForce('other', view)} limit 1)`

export const lawRanks = (day: PlainDate) => sql`${ranksOn(day).map(({ code }) => code)}::text[]`

/** Ngạch, bậc, hệ số */
export const payRules: readonly Rule[] = [
  {
    id: 'no-step',
    name: 'Chưa ghi ngạch, bậc lương',
    severity: 'missing',
    why: because('Không có ngạch, bậc thì không tính được lương và hạn nâng bậc.'),
    repairs: [],
    broken: (view) => sql`select p.person_id, 'Đang công tác, chưa có bậc lương hôm nay' as says from people p
      where p.staff in ('cadre', 'civil-servant', 'public-employee') and not exists (select 1 from salary_step f
        where f.agency_id = ${view.agency.id} and f.person_id = p.person_id and ${onDay('f', view)})`,
  },
  {
    id: 'rank-unknown',
    name: 'Mã ngạch không có trong luật',
    severity: 'contradiction',
    why: because('Mã ngạch phải có trong văn bản đang có hiệu lực vào ngày ấy.'),
    repairs: [],
    broken: (view) => sql`select p.person_id, 'Mã ngạch ' || f.rank as says from ${factsOf('salary_step', view)}
      where f.rank <> all(${lawRanks(view.today)})`,
  },
  {
    id: 'wrong-coefficient',
    name: 'Hệ số khác bậc',
    severity: 'contradiction',
    why: because('Mỗi bậc của một ngạch có một hệ số.', scales.A1),
    repairs: ['coefficient-from-step', 'step-from-coefficient'],
    broken: (view) => sql`select p.person_id, 'Ngạch ' || f.rank || ', bậc ' || f.step || ', hệ số ' ||
        replace(f.coefficient::text, '.', ',') || coalesce('; luật ghi ' || replace(law.coefficient::text, '.', ','), '; ngạch không có bậc này') as says
      from ${stepsAndLaw(view)} where ${isWrong}`,
  },
]
