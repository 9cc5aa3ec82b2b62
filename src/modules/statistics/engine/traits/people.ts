import { sql } from 'kysely'
import { addMonths } from '#lib/date.ts'
import { degreeNames, modeNames, sectorNames, sexNames, trainingModes } from '../../../personnel/model.ts'
import { degreeLevels } from '#law/planning/intellectual.ts'
import { staffKindNames } from '../../../organisation/model.ts'
import { certificateLevels } from '../certificates.ts'
import { levelOf, modeOf } from '../../../personnel/service.ts'
import { isOneOf, listed, named, type Trait } from '../trait.ts'
import { communePost } from './commune-posts.ts'

const yesNo = (yes: string, no: string) => [
  { code: 'yes', label: yes },
  { code: 'no', label: no },
]

const staffValues = [...named(staffKindNames), { code: 'outside', label: 'Ngoài các cơ quan' }]

/** Loại người làm việc; who holds no post is outside. */
const staff: Trait = {
  id: 'staff',
  label: 'Loại cán bộ',
  values: () => staffValues,
  needs: ['posting'],
  place: (at) => sql`case when ${at('posting', 'staff')} is null then ${sql.lit(staffValues.length)}
    else array_position(${staffValues.map(({ code }) => code)}::text[], ${at('posting', 'staff')}) end`,
  is(at, _view, places) {
    const one = isOneOf(at('posting', 'staff'), staffValues, places)
    if (places.includes(staffValues.length)) return sql`(${at('posting', 'staff')} is null or ${one})`
    return places.includes(null) ? sql`(${at('posting', 'staff')} is not null and ${one})` : one
  },
}

const leader: Trait = {
  id: 'leader',
  label: 'Chức vụ lãnh đạo',
  values: () => yesNo('Giữ chức vụ', 'Không giữ chức vụ'),
  needs: ['posting'],
  place: (at) => sql`case when ${at('posting', 'office')} is null then 2 else 1 end`,
}

const party: Trait = {
  id: 'party',
  label: 'Đảng viên',
  values: () => yesNo('Đảng viên', 'Chưa là đảng viên'),
  needs: ['party'],
  place: (at) => sql`case when ${at('party', 'person_id')} is null then 2 else 1 end`,
}

const beyond: Trait = {
  id: 'beyond-top-step',
  label: 'Phụ cấp thâm niên vượt khung',
  values: () => yesNo('Đang hưởng', 'Không hưởng'),
  needs: ['beyond'],
  place: (at) => sql`case when ${at('beyond', 'person_id')} is null then 2 else 1 end`,
}

/** Khu vực làm việc; whoever holds a post of the agencies works for the State. */
const sector: Trait = {
  id: 'sector',
  label: 'Khu vực làm việc',
  values: () => named(sectorNames),
  needs: ['posting', 'works'],
  place: (at) => sql`case when ${at('posting', 'unit_id')} is not null then 1
    else array_position(${Object.keys(sectorNames)}::text[], ${at('works', 'sector')}) end`,
}

const spans = [5, 10, 15, 20, 25, 30]

/** Thâm niên công tác: whole years since the recruitment. */
const serviceYears: Trait = {
  id: 'service-years',
  label: 'Thâm niên công tác',
  values: () => [
    { code: 'under-5', label: 'Dưới 5 năm' },
    ...spans.slice(0, -1).map((from) => ({ code: `${from}-${from + 4}`, label: `${from} đến ${from + 4} năm` })),
    { code: '30-up', label: 'Từ 30 năm' },
  ],
  needs: ['service'],
  place(at, { asOf: { day } }) {
    const began = at('service', 'began')
    const cases = spans.map(
      (years, index) => sql`when ${began} > ${addMonths(day, -years * 12)}::date then ${sql.lit(index + 1)}`,
    )
    return sql`case when ${began} is null then null ${sql.join(cases, sql` `)} else ${sql.lit(spans.length + 1)} end`
  },
}

/** Dân tộc thiểu số: whoever is of another people than Kinh. */
const minority: Trait = {
  id: 'minority',
  label: 'Dân tộc',
  values: () => [
    { code: 'kinh', label: 'Kinh' },
    { code: 'minority', label: 'Dân tộc thiểu số' },
  ],
  needs: ['origin'],
  place: (at) => sql`case when ${at('origin', 'ethnicity')} is null then null
    when lower(${at('origin', 'ethnicity')}) = 'kinh' then 1 else 2 end`,
}

const religion: Trait = {
  id: 'religion',
  label: 'Tôn giáo',
  values: () => [
    { code: 'none', label: 'Không theo tôn giáo' },
    { code: 'some', label: 'Theo tôn giáo' },
  ],
  needs: ['origin'],
  place: (at) => sql`case when ${at('origin', 'religion')} is null then null
    when lower(${at('origin', 'religion')}) in ('none', 'không') then 1 else 2 end`,
}

/** Trình độ chuyên môn cao nhất, and how it was got; both are parts of one key. */
const level: Trait = {
  id: 'level',
  label: 'Trình độ chuyên môn',
  values: () => degreeLevels.map((code) => ({ code, label: degreeNames[code] })),
  needs: ['degree'],
  place: (at) => levelOf(at('degree', 'key')),
}

const mode: Trait = {
  id: 'mode',
  label: 'Hình thức đào tạo',
  values: () => trainingModes.map((code) => ({ code, label: modeNames[code] })),
  needs: ['degree'],
  place: (at) => modeOf(at('degree', 'key')),
}

const certificates: readonly Trait[] = certificateLevels.map(({ id, label, values, none }) => ({
  id,
  label,
  values: () => [...values, { code: 'none', label: none }],
  needs: ['certificates'],
  place: (at) => sql`coalesce(${at('certificates', id)}, ${sql.lit(values.length + 1)})`,
}))

export const personTraits: readonly Trait[] = [
  listed({ id: 'sex', label: 'Giới tính', values: named(sexNames), from: 'identity', column: 'sex' }),
  staff,
  leader,
  communePost,
  party,
  minority,
  religion,
  level,
  mode,
  ...certificates,
  listed({
    id: 'schooling',
    label: 'Trình độ phổ thông',
    values: named({
      'upper-secondary': 'Trung học phổ thông',
      'lower-secondary': 'Trung học cơ sở',
      primary: 'Tiểu học',
    }),
    from: 'schooling',
    column: 'level',
  }),
  sector,
  serviceYears,
  beyond,
]
