import { sql } from 'kysely'
import { dayWords, factsOf, onDay } from '../view.ts'
import { because, type Rule } from './rule.ts'

const youngest = 16

/** Văn bằng, thời gian học */
export const educationRules: readonly Rule[] = [
  {
    id: 'no-degree',
    name: 'Chưa ghi trình độ chuyên môn',
    severity: 'missing',
    why: because('Biểu BM01, BM02 và số trí thức đếm theo trình độ cao nhất đã ghi.'),
    repairs: [],
    broken: (view) => sql`select p.person_id, 'Đang công tác, chưa có văn bằng nào' as says from people p
      where p.staff in ('cadre', 'civil-servant', 'public-employee') and not exists (select 1 from qualification f
        where f.agency_id = ${view.agency.id} and f.person_id = p.person_id and ${onDay('f', view)})`,
  },
  {
    id: 'study-reversed',
    name: 'Thời gian học đảo ngược',
    severity: 'contradiction',
    why: because('Ngày kết thúc không trước ngày bắt đầu.'),
    repairs: ['study-days'],
    broken: (
      view,
    ) => sql`select p.person_id, 'Học từ ' || ${dayWords('f.from_on')} || ' đến ' || ${dayWords('f.to_on')} as says
      from ${factsOf('qualification', view)} where f.from_on > f.to_on
      union all select p.person_id, 'Bồi dưỡng từ ' || ${dayWords('f.from_on')} || ' đến ' || ${dayWords('f.to_on')}
      from ${factsOf('certificate', view)} where f.from_on > f.to_on`,
  },
  {
    id: 'degree-too-young',
    name: `Có văn bằng khi chưa đủ ${youngest} tuổi`,
    severity: 'contradiction',
    why: because('Hãy đối chiếu ngày cấp bằng với ngày sinh.'),
    repairs: [],
    broken: (view) => sql`select p.person_id, 'Sinh ngày ' || ${dayWords('p.birth_on')} || ', cấp bằng ngày ' ||
        ${dayWords('f.awarded_on')} as says from ${factsOf('qualification', view)}
      where f.awarded_on < p.birth_on + make_interval(years => ${youngest}::int)`,
  },
  {
    id: 'degree-after-leaving',
    name: 'Có văn bằng sau khi thôi công tác',
    severity: 'check',
    why: because('Người đã nghỉ hưu, thôi việc ít khi học thêm: hãy đối chiếu ngày cấp bằng.'),
    repairs: [],
    broken: (
      view,
    ) => sql`select p.person_id, 'Thôi công tác ngày ' || to_char(lower(d.valid), 'DD/MM/YYYY') || ', cấp bằng ngày ' ||
        ${dayWords('f.awarded_on')} as says from ${factsOf('qualification', view)}
      join departure d on d.agency_id = f.agency_id and d.person_id = f.person_id and ${onDay('d', view)}
      where p.unit_id is null and d.kind <> 'transferred' and f.awarded_on >= lower(d.valid)`,
  },
]
