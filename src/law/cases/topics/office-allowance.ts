import { finding } from '#law/kit/finding.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import {
  communeCadreOffice,
  type CommuneOffice,
  communeOffice,
  type DepartmentOffice,
  departmentOffice,
  officeAllowance,
  type OldCommuneOffice,
  type Region,
} from '#law/pay/office-allowance.ts'
import { communeArrears } from '#law/pay/office-arrears.ts'
import { departmentInspectorate } from '#law/pay/office-tables.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { oneOrMany } from '../one-or-many.ts'
import { fold } from '../words.ts'
import { firstDay } from './salary.ts'

type Words<T> = readonly (readonly [RegExp, T])[]

const offices: Words<CommuneOffice> = [
  [/^(pho chu tich|pct)( ubnd)?( cap)?( xa)?$/, 'vice-chair'],
  [/^(chu tich|ct)( ubnd)?( cap)?( xa)?$/, 'chair'],
  [/^pho (truong phong|chanh van phong)/, 'deputy-head'],
  [/^(truong phong|chanh van phong)/, 'head'],
]

const oldOffices: Words<OldCommuneOffice> = [
  [/^pho bi thu( dang uy)?( xa)?$/, 'party-deputy'],
  [/^bi thu( dang uy)?( xa)?$/, 'party-secretary'],
  [/^(pho chu tich|pct) hdnd/, 'council-deputy'],
  [/^(chu tich|ct) hdnd/, 'council-chair'],
  [/^(pho chu tich|pct) ubnd/, 'vice-chair'],
  [/^(chu tich|ct) ubnd/, 'chair'],
  [/^(chu tich|ct)( uy ban)? (mttq|mat tran)/, 'front-chair'],
  [/doan|phu nu|nong dan|cuu chien binh|ccb/, 'union-head'],
]

const departmentOffices: Words<DepartmentOffice> = [
  [/^pho (truong phong|doi truong|truong doi).*thuoc/, 'branch-division-deputy'],
  [/^(truong phong|doi truong|truong doi).*thuoc/, 'branch-division-head'],
  [/^pho doi truong/, 'branch-division-deputy'],
  [/^doi truong/, 'branch-division-head'],
  [/^pho (chi cuc truong|truong co quan khu vuc)/, 'branch-deputy'],
  [/^(chi cuc truong|truong co quan khu vuc)/, 'branch-head'],
  [/^pho cuc truong/, 'deputy-director'],
  [/^cuc truong/, 'director'],
  [/^pho (truong phong|truong ban|chanh van phong)/, 'division-deputy'],
  [/^(truong phong|truong ban|chanh van phong)/, 'division-head'],
]

function officeNamed<T>(item: Fields, name: string, words: Words<T>): T {
  const text = fold(item.text(name))
  return words.find(([word]) => word.test(text))?.[1] ?? item.fail(name, `chưa biết chức vụ “${item.text(name)}”`)
}

const regionOf = (text: string): Region =>
  /ha noi|hn|hcm|ho chi minh/.test(fold(text)) ? 'largest-cities' : 'elsewhere'

const monthsOf = (input: Fields) =>
  input.has('months')
    ? input.each('months', (item, name) => item.text(name))
    : input.has('month')
      ? [input.text('month')]
      : []

/** `titles`, or one `title` */
const titled = <T>(input: Fields, read: (item: Fields, name: string) => T): readonly T[] =>
  oneOrMany(input, input.has('titles') ? 'titles' : 'title', read)

const money = (coefficient: string, base: number) => roundToDong(new Decimal(coefficient).times(base))

const baseOf = (input: Fields, on: PlainDate) => (input.has('base') ? input.whole('base') : baseSalary.valueOn(on))

export const communeOfficeTopic: Topic = (input, lawOn): Answer => {
  const region = regionOf(input.text('region'))
  const rates = communeOffice.valueOn(lawOn)
  const coefficients = titled(input, (item, name) => rates[officeNamed(item, name, offices)][region])
  const amounts = (day: PlainDate) => coefficients.map((one) => officeAllowance(finding(one, 'Hệ số'), day).value)
  const given = coefficients.map((one) => money(one, baseOf(input, lawOn)))
  return {
    coefficients: coefficients.map(Number),
    coefficient: Number(coefficients[0]),
    amounts: given,
    amount: given[0],
    ...Object.fromEntries(monthsOf(input).map((month) => [month, amounts(firstDay(input, month))])),
  }
}

/** A post taken within a month is owed that month whole: the allowance has no days. */
export const communeBackpayTopic: Topic = (input): Answer => {
  const [title = '', place = ''] = input.text('title').split(' (')
  const office = offices.find(([word]) => word.test(fold(title)))?.[1] ?? input.fail('title', 'chưa biết chức vụ')
  const region = regionOf(input.has('region') ? input.text('region') : place)
  const [first, last] = input.each('period', (item, name) => firstDay(item, item.text(name)))
  if (first === undefined || last === undefined) return input.fail('period', 'cần tháng đầu và tháng cuối')
  const held = `${input.dateOr('held_from', first).slice(0, 7)}-01` as PlainDate
  const reserved = String(input.numberOr('reserved_coefficient', 0))
  const amounts: number[] = []
  for (let month = first > held ? first : held; month <= last; month = addMonths(month, 1)) {
    amounts.push(communeArrears(office, region, reserved, month).value)
  }
  return {
    monthly_difference: Math.max(0, ...amounts),
    months: amounts.filter((amount) => amount > 0).length,
    total: amounts.reduce((sum, amount) => sum + amount, 0),
  }
}

export const communeCadreTopic: Topic = (input, lawOn): Answer => {
  const coefficient = communeCadreOffice.valueOn(lawOn)[officeNamed(input, 'title', oldOffices)]
  if (coefficient === undefined) return input.fail('title', 'không còn phụ cấp theo dòng này')
  return { coefficient: Number(coefficient), amount: money(coefficient, baseOf(input, lawOn)) }
}

export const departmentOfficeTopic: Topic = (input, lawOn): Answer => {
  const kind = readClass(input)
  const rates = departmentOffice[kind].valueOn(lawOn)
  const region = regionOf(input.has('location') ? input.text('location') : input.textOr('region', ''))
  const coefficient = (item: Fields, name: string) => {
    const inspector = /^(pho )?chanh thanh tra/.exec(fold(item.text(name)))
    if (inspector) return departmentInspectorate[kind].valueOn(lawOn)[inspector[1] ? 'deputy' : 'head']
    return rates[officeNamed(item, name, departmentOffices)][region]
  }
  const titles = titled(input, (item, name) => [item.text(name), coefficient(item, name)] as const)
  const base = baseOf(input, lawOn)
  return {
    coefficients: Object.fromEntries(titles.map(([title, one]) => [title, Number(one)])),
    amounts: Object.fromEntries(titles.map(([title, one]) => [title, money(one, base)])),
    coefficient: Number(titles[0]![1]),
    amount: money(titles[0]![1], base),
  }
}

/** Chưa phân loại thì theo loại 2 */
function readClass(input: Fields): 1 | 2 {
  if (!input.has('cuc_class')) return 2
  const digits = /^\D*([12])$/.exec(String(input.raw('cuc_class')).trim())?.[1]
  return digits === undefined ? input.fail('cuc_class', 'phải là loại 1 hoặc loại 2') : digits === '1' ? 1 : 2
}
