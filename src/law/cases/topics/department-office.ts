import { departmentOffice } from '#law/pay/office-allowance.ts'
import { departmentInspectorate } from '#law/pay/office-tables.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { fold } from '../words.ts'
import { departmentOffices } from './department-office-words.ts'
import { baseOf, money, officeNamed, regionOf, titled } from './office-fields.ts'

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
