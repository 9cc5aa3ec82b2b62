import { decree_50_2022, labour_code_45_2019 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addDays, addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { ageReached, retirement, viAge } from './retirement.ts'
import { retirementAge, type Sex } from './retirement-age.ts'

/** Nghỉ hưu ở tuổi thấp hơn do công việc nặng nhọc, độc hại, vùng đặc biệt khó khăn: số tháng nhiều nhất */
export const earlierMonths = parameter('Nghỉ hưu ở tuổi thấp hơn', [
  { from: '2021-01-01', value: 60, cites: [cite(labour_code_45_2019, 'Điều 169 khoản 3', 'text')], checked: null },
])

/** Viên chức có trình độ chuyên môn cao nghỉ hưu ở tuổi cao hơn: số tháng nhiều nhất */
export const laterMonths = parameter('Nghỉ hưu ở tuổi cao hơn của viên chức', [
  // NĐ 50/2022: the day in force was not read; the next new year
  { from: '2023-01-01', value: 60, cites: [cite(decree_50_2022, 'thời gian kéo dài', 'text')], checked: null },
])

/** `monthsOfAge` when one may leave, `lastDay` then, and how far that is from the ordinary age. */
export type RetirementLimit = { readonly monthsOfAge: number; readonly lastDay: PlainDate }

/** Ngày sớm nhất được nghỉ hưu ở tuổi thấp hơn, by the year in which it falls */
export function earliestRetirement(
  sex: Sex,
  born: PlainDate,
  months: number,
  lawOn: PlainDate,
): Finding<RetirementLimit> {
  const most = earlierMonths.on(lawOn)
  ensureWithin(months, most, 'sớm hơn')
  const monthsOfAge = ageReached(born, retirementAge.valueOn(lawOn)[sex], lawOn, months)
  return limit(born, monthsOfAge, `Nghỉ hưu sớm hơn ${months} tháng`, [most, retirementAge.on(lawOn)])
}

/** Ngày muộn nhất nghỉ hưu ở tuổi cao hơn của viên chức có trình độ chuyên môn cao */
export function latestRetirement(
  sex: Sex,
  born: PlainDate,
  months: number,
  lawOn: PlainDate,
): Finding<RetirementLimit> {
  const most = laterMonths.on(lawOn)
  ensureWithin(months, most, 'muộn hơn')
  const ordinary = retirement(sex, born, lawOn)
  return limit(born, ordinary.value.monthsOfAge + months, `Nghỉ hưu muộn hơn ${months} tháng`, [most, ordinary])
}

function ensureWithin(months: number, most: Finding<number>, which: string): void {
  if (Number.isInteger(months) && months >= 0 && months <= most.value) return
  throw new Refusal('invalid', `Nghỉ hưu ${which} không quá ${most.value} tháng`, [most])
}

function limit(
  born: PlainDate,
  monthsOfAge: number,
  how: string,
  from: readonly Finding<unknown>[],
): Finding<RetirementLimit> {
  const reached = addMonths(`${born.slice(0, 7)}-01` as PlainDate, monthsOfAge + 1)
  const lastDay = addDays(reached, -1)
  return finding({ monthsOfAge, lastDay }, `${how}: ${viAge(monthsOfAge)}, hết ngày ${viDate(lastDay)}`, { from })
}
