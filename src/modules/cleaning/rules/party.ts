import { sql } from 'kysely'
import { dayWords, factsOf } from '../view.ts'
import { because, type Rule } from './rule.ts'

const adult = 18

/** Đảng viên */
export const partyRules: readonly Rule[] = [
  {
    id: 'party-order',
    name: 'Chính thức trước ngày vào Đảng',
    severity: 'contradiction',
    why: because('Ngày chính thức không trước ngày kết nạp.'),
    repairs: [],
    broken: (
      view,
    ) => sql`select p.person_id, 'Vào Đảng ' || ${dayWords('f.joined_on')} || ', chính thức ' || ${dayWords('f.official_on')} as says
      from ${factsOf('membership', view)} where f.kind = 'party' and f.official_on < f.joined_on`,
  },
  {
    id: 'party-young',
    name: `Vào Đảng khi chưa đủ ${adult} tuổi`,
    severity: 'contradiction',
    why: because('Hãy đối chiếu ngày kết nạp với ngày sinh.'),
    repairs: [],
    broken: (
      view,
    ) => sql`select p.person_id, 'Sinh ngày ' || ${dayWords('p.birth_on')} || ', vào Đảng ' || ${dayWords('f.joined_on')} as says
      from ${factsOf('membership', view)}
      where f.kind = 'party' and f.joined_on < p.birth_on + make_interval(years => ${adult}::int)`,
  },
]
