import { sql } from 'kysely'
import { dayWords, factsOf, onDay, type View } from '../view.ts'
import { because, type Rule } from './rule.ts'

const has = (table: string, view: View) => sql`exists (select 1 from ${sql.table(table)} f
  where f.agency_id = ${view.agency.id} and f.person_id = p.person_id and ${onDay('f', view)})`

/** Tuổi mà không ai còn tại chức */
const oldest = 70

/** Vị trí công tác, tuổi, thôi việc */
export const serviceRules: readonly Rule[] = [
  {
    id: 'no-unit',
    name: 'Chưa thuộc đơn vị nào',
    severity: 'missing',
    why: because('Không giữ vị trí, chưa ghi thôi công tác, cũng chưa từng ghi sống hay làm việc trên địa bàn.'),
    repairs: [],
    broken: (view) => sql`select p.person_id, 'Hôm nay không thuộc đơn vị nào' as says from people p
      where p.unit_id is null and not ${has('departure', view)} and not exists (select 1 from town_tie f
        where f.agency_id = ${view.agency.id} and f.person_id = p.person_id and upper_inf(f.known))`,
  },
  {
    id: 'dead-unit',
    name: 'Vị trí ở đơn vị không còn',
    severity: 'contradiction',
    why: because('Đơn vị đã kết thúc thì không ai còn giữ vị trí ở đó.'),
    repairs: ['posting-after-unit'],
    broken: (view) => sql`select p.person_id, 'Đơn vị ghi ở vị trí không còn từ trước hôm nay' as says from people p
      where p.unit_id is not null and not exists (select 1 from unit_profile f
        where f.agency_id = ${view.agency.id} and f.unit_id = p.unit_id and ${onDay('f', view)})`,
  },
  {
    id: 'left-and-posted',
    name: 'Đã thôi công tác mà còn giữ vị trí',
    severity: 'contradiction',
    why: because('Từ ngày thôi công tác, người ấy không còn vị trí nào.'),
    repairs: [],
    broken: (view) => sql`select p.person_id, 'Thôi công tác từ ngày ' || ${dayWords('since')} as says
      from (select p.person_id, lower(f.valid) as since from ${factsOf('departure', view)} where p.unit_id is not null) p`,
  },
  {
    id: 'too-old',
    name: `Còn tại chức khi đã ${oldest} tuổi`,
    severity: 'check',
    why: because('Hãy đối chiếu ngày sinh, hoặc ghi thôi công tác.'),
    repairs: [],
    broken: ({ today }) => sql`select p.person_id, 'Sinh ngày ' || ${dayWords('p.birth_on')} as says from people p
      where p.unit_id is not null and p.birth_on <= ${today}::date - make_interval(years => ${oldest}::int)`,
  },
]
