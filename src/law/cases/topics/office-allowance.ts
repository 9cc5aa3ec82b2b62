import { finding } from '#law/kit/finding.ts'
import {
  communeArrears,
  communeCadreOffice,
  communeOffice,
  type DepartmentOffice,
  departmentOffice,
  officeAllowance,
  type Region,
} from '#law/pay/office-allowance.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { fold } from '../words.ts'
import { firstDay } from './salary.ts'

const offices = {
  chu_tich_ubnd: 'chair',
  pho_chu_tich_ubnd: 'vice-chair',
  truong_phong: 'head',
  pho_truong_phong: 'deputy-head',
} as const

const oldOffices = {
  bi_thu_dang_uy_xa: 'party-secretary',
  pho_bi_thu_dang_uy_xa: 'party-deputy',
  chu_tich_hdnd: 'council-chair',
  chu_tich_ubnd: 'chair',
  chu_tich_mttq: 'front-chair',
  pho_chu_tich_ubnd: 'vice-chair',
} as const

const departmentOffices: Readonly<Record<string, DepartmentOffice>> = {
  cuc_truong: 'director',
  pho_cuc_truong: 'deputy-director',
  chi_cuc_truong: 'branch-head',
  pho_chi_cuc_truong: 'branch-deputy',
  truong_phong_cuc: 'division-head',
  pho_truong_phong_cuc: 'division-deputy',
  truong_phong_thuoc_chi_cuc: 'branch-division-head',
  pho_truong_phong_thuoc_chi_cuc: 'branch-division-deputy',
}

const regionOf = (text: string): Region => (/ha noi|hcm|ho chi minh/.test(fold(text)) ? 'largest-cities' : 'elsewhere')

const monthsOf = (input: Fields) =>
  input.has('months')
    ? input.each('months', (item, name) => item.text(name))
    : input.has('month')
      ? [input.text('month')]
      : []

export const communeOfficeTopic: Topic = (input, lawOn): Answer => {
  const region = regionOf(input.text('region'))
  const rates = communeOffice.valueOn(lawOn)
  const coefficients = input.each('titles', (item, name) => rates[item.one(name, offices)][region])
  const amounts = (day: PlainDate) => coefficients.map((one) => officeAllowance(finding(one, 'Hệ số'), day).value)
  return {
    coefficients: coefficients.map(Number),
    ...Object.fromEntries(monthsOf(input).map((month) => [month, amounts(firstDay(input, month))])),
  }
}

export const communeBackpayTopic: Topic = (input): Answer => {
  const [title, place = ''] = input.text('title').split(' (')
  const office = Object.hasOwn(offices, title!)
    ? offices[title as keyof typeof offices]
    : input.fail('title', 'chưa biết chức vụ')
  const [first, last] = input.each('period', (item, name) => firstDay(item, item.text(name)))
  const from = input.dateOr('held_from', first!)
  const amounts: number[] = []
  for (let month = first! > from ? first! : from; month <= last!; month = addMonths(month, 1)) {
    amounts.push(
      communeArrears(office, regionOf(place), String(input.numberOr('reserved_coefficient', 0)), month).value,
    )
  }
  return { monthly_difference: amounts[0] ?? 0, total: amounts.reduce((sum, amount) => sum + amount, 0) }
}

export const communeCadreTopic: Topic = (input, lawOn): Answer => {
  const coefficient = communeCadreOffice.valueOn(lawOn)[input.one('title', oldOffices)]
  if (coefficient === undefined) return input.fail('title', 'không còn phụ cấp theo dòng này')
  const amount = input.has('base')
    ? roundToDong(new Decimal(coefficient).times(input.whole('base')))
    : officeAllowance(finding(coefficient, 'Hệ số'), lawOn).value
  return { coefficient: Number(coefficient), amount }
}

export const departmentOfficeTopic: Topic = (input, lawOn): Answer => {
  const rates = departmentOffice[input.wholeOr('cuc_class', 2) === 1 ? 1 : 2].valueOn(lawOn)
  const region = regionOf(input.text('location'))
  const titles = input.each(
    'titles',
    (item, name) => [item.text(name), rates[item.one(name, departmentOffices)][region]] as const,
  )
  const base = input.whole('base')
  return {
    coefficients: Object.fromEntries(titles.map(([title, coefficient]) => [title, Number(coefficient)])),
    amounts: Object.fromEntries(
      titles.map(([title, coefficient]) => [title, roundToDong(new Decimal(coefficient).times(base))]),
    ),
  }
}
