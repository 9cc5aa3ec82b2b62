import { sql } from 'kysely'
import { ranksOn } from '#law/pay/rank.ts'
import { scaleOf, scales } from '#law/pay/scale.ts'
import type { PlainDate } from '#lib/date.ts'
import { factsOf, onDay } from '../view.ts'
import { because, type Rule } from './rule.ts'

type Step = { readonly rank: string; readonly step: number; readonly coefficient: string }

/** Every step of every rank that the law of that day knows. */
const stepsOn = (day: PlainDate): readonly Step[] =>
  ranksOn(day).flatMap(({ code: rank, group }) =>
    scaleOf(group, day).coefficients.map((coefficient, at) => ({ rank, step: at + 1, coefficient })),
  )

/** The steps of the law as a table: `rank`, `step`, `coefficient`. */
export const lawSteps = (day: PlainDate) =>
  sql`jsonb_to_recordset(${JSON.stringify(stepsOn(day))}::jsonb) as law(rank text, step int, coefficient numeric)`

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
      from ${factsOf('salary_step', view)} left join ${lawSteps(view.today)} on law.rank = f.rank and law.step = f.step
      where f.rank = any(${lawRanks(view.today)}) and law.coefficient is distinct from f.coefficient`,
  },
]
