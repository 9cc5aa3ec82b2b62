import { finding } from '#law/kit/finding.ts'
import { type CommuneOffice, communeOffice, officeAllowance } from '#law/pay/office-allowance.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { baseOf, money, officeNamed, regionOf, titled, type Words } from './office-fields.ts'
import { firstDay } from './salary.ts'

export const offices: Words<CommuneOffice> = [
  [/^(pho chu tich|pct)( ubnd)?( cap)?( xa)?$/, 'vice-chair'],
  [/^(chu tich|ct)( ubnd)?( cap)?( xa)?$/, 'chair'],
  [/^pho (truong phong|chanh van phong)/, 'deputy-head'],
  [/^(truong phong|chanh van phong)/, 'head'],
]

const monthsOf = (input: Fields) =>
  input.has('months')
    ? input.each('months', (item, name) => item.text(name))
    : input.has('month')
      ? [input.text('month')]
      : []

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
