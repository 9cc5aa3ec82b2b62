import { type RawBuilder, sql } from 'kysely'
import { addMonths, type PlainDate, yearOf } from '#lib/date.ts'
import { monthsAtRetirement } from '#law/retirement/age-on.ts'
import type { At, Trait, Value } from '../trait.ts'

/** Năm tuổi một nhóm, đến 65. */
const starts = Array.from({ length: 9 }, (_, at) => 25 + at * 5)

const ages: readonly Value[] = [
  { code: 'under-25', label: 'Dưới 25' },
  ...starts.slice(0, -1).map((from) => ({ code: `${from}-${from + 4}`, label: `${from}–${from + 4}` })),
  { code: '65-up', label: 'Từ 65' },
]

/** Younger than each of these ages → 1, 2, …; else the last place. */
function younger(born: RawBuilder<unknown>, day: PlainDate, years: readonly number[]): RawBuilder<unknown> {
  const cases = years.map((age, at) => sql`when ${born} > ${addMonths(day, -age * 12)}::date then ${sql.lit(at + 1)}`)
  return sql`case when ${born} is null then null ${sql.join(cases, sql` `)} else ${sql.lit(years.length + 1)} end`
}

const born = (at: At) => at('identity', 'birth_on')

const age: Trait = {
  id: 'age',
  label: 'Nhóm tuổi',
  values: () => ages,
  needs: ['identity'],
  place: (at, { asOf }) => younger(born(at), asOf.day, starts),
}

/** Whose age on the day is beyond that of retirement, by the law of the day */
const past = (at: At, day: PlainDate) => {
  const latest = (sex: 'male' | 'female') => sql`${addMonths(day, -monthsAtRetirement(sex, day).value)}::date`
  return sql`(${born(at)} < case ${at('identity', 'sex')} when 'female' then ${latest('female')} else ${latest('male')} end)`
}

/** Nhóm tuổi của các biểu báo cáo: a partition, so that its columns sum to all. */
const formAge: Trait = {
  id: 'form-age',
  label: 'Nhóm tuổi của biểu báo cáo',
  values: () => [
    { code: 'to-30', label: '30 trở xuống' },
    { code: '31-40', label: '31 đến 40' },
    { code: '41-50', label: '41 đến 50' },
    { code: '51-retirement', label: '51 đến tuổi nghỉ hưu' },
    { code: 'past-retirement', label: 'Trên tuổi nghỉ hưu' },
  ],
  needs: ['identity'],
  place: (at, { asOf: { day } }) =>
    sql`case when ${past(at, day)} then 5 else ${younger(born(at), day, [31, 41, 51])} end`,
}

/** The last ten years before 60, by fives: what the report forms show of women and of men. */
const lateAge: Trait = {
  id: 'late-age',
  label: 'Tuổi 51 đến 60',
  values: () => [
    { code: 'to-50', label: '50 trở xuống' },
    { code: '51-55', label: '51 đến 55' },
    { code: '56-60', label: '56 đến 60' },
    { code: '61-up', label: 'Từ 61' },
  ],
  needs: ['identity'],
  place: (at, { asOf }) => younger(born(at), asOf.day, [51, 56, 61]),
}

/** Còn mấy năm tới tuổi nghỉ hưu of the day's law. */
const toRetirement: Trait = {
  id: 'to-retirement',
  label: 'Thời gian đến tuổi nghỉ hưu',
  values: () => [
    { code: 'past', label: 'Đã quá tuổi' },
    ...Array.from({ length: 10 }, (_, at) => ({
      code: `within-${at + 1}`,
      label: at === 0 ? 'Trong 1 năm' : `${at} đến ${at + 1} năm`,
    })),
    { code: 'later', label: 'Trên 10 năm' },
  ],
  needs: ['identity'],
  place(at, { asOf: { day } }) {
    const by = (sex: 'male' | 'female') => {
      const cases = Array.from({ length: 11 }, (_, years) => {
        const on = addMonths(day, years * 12)
        return sql`when ${born(at)} < ${addMonths(on, -monthsAtRetirement(sex, on).value)}::date then ${sql.lit(years + 1)}`
      })
      return sql`case ${sql.join(cases, sql` `)} else 12 end`
    }
    return sql`case when ${born(at)} is null then null when ${at('identity', 'sex')} = 'female' then ${by('female')}
      when ${at('identity', 'sex')} = 'male' then ${by('male')} end`
  },
}

const yearsAhead = 10

/** Năm đến tuổi nghỉ hưu, by the age of the law of each year. */
const retirementYear: Trait = {
  id: 'retirement-year',
  label: 'Năm đến tuổi nghỉ hưu',
  values: ({ asOf: { day } }) => [
    { code: 'before', label: `Trước năm ${yearOf(day)}` },
    ...Array.from({ length: yearsAhead }, (_, at) => String(yearOf(day) + at)).map((year) => ({
      code: year,
      label: `Năm ${year}`,
    })),
    { code: 'later', label: `Từ năm ${yearOf(day) + yearsAhead}` },
  ],
  needs: ['identity'],
  place(at, { asOf: { day } }) {
    const by = (sex: 'male' | 'female') => {
      const cases = Array.from({ length: yearsAhead + 1 }, (_, years) => {
        const last = `${yearOf(day) + years - 1}-12-31` as PlainDate
        const bornBy = addMonths(last, -monthsAtRetirement(sex, last).value)
        return sql`when ${born(at)} <= ${bornBy}::date then ${sql.lit(years + 1)}`
      })
      return sql`case ${sql.join(cases, sql` `)} else ${sql.lit(yearsAhead + 2)} end`
    }
    return sql`case when ${born(at)} is null then null when ${at('identity', 'sex')} = 'female' then ${by('female')}
      when ${at('identity', 'sex')} = 'male' then ${by('male')} end`
  },
}

export const ageTraits: readonly Trait[] = [age, formAge, lateAge, toRetirement, retirementYear]
