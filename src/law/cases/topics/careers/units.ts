import type { Unit } from '#law/units/dong-trieu.ts'
import { districtSuccessor, successor } from '#law/units/successor.ts'
import { provinceUnitCount, unitCount } from '#law/units/unit-count.ts'
import { unitByCode, unitByName } from '#law/units/unit-lookup.ts'
import { unitName, unitTitle } from '#law/units/unit-words.ts'
import { upperByCode, upperByName, type UpperUnit, upperUnit } from '#law/units/upper-unit.ts'
import type { PlainDate } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { isProvince, parseUnit, readOldUnit, readTown } from './unit-words.ts'

function readDays(input: Fields, lawOn: PlainDate): readonly PlainDate[] {
  if (input.has('dates')) return input.each('dates', (item, name) => item.date(name))
  return [input.dateOr('date', lawOn)]
}

const listed = (many: string, one: string, values: readonly unknown[], input: Fields): Answer =>
  input.has('dates') ? { [many]: values } : { [many]: values, [one]: values[0] }

/** A unit that the tables do not hold is a fault of the field that names it. */
function naming<T>(input: Fields, name: string, ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'missing') return input.fail(name, error.message)
    throw error
  }
}

const byCodeTopic: Topic = (input, lawOn): Answer => {
  const code = input.text('code').trim()
  if (!/^(\d{5}|205|22)$/.test(code)) input.fail('code', `mã đơn vị cấp xã gồm 5 chữ số: “${code}”`)
  const nameOn = (day: PlainDate) => {
    if (code.length < 5) return upperByCode(code, day).value?.name ?? null
    const unit = naming(input, 'code', () => unitByCode(code, day).value)
    return unit && unitName(unit)
  }
  return listed('names', 'name', readDays(input, lawOn).map(nameOn), input)
}

const byNameTopic: Topic = (input, lawOn): Answer => {
  const text = input.text('name')
  const isUpper = isProvince(text) || ['town', 'city'].includes(readTown(text) ?? '')
  const codeOn = (day: PlainDate) =>
    (isUpper
      ? upperByName(text, day).value?.code
      : naming(input, 'name', () => unitByName(parseUnit(text), day).value?.code)) ?? null
  return listed('codes', 'code', readDays(input, lawOn).map(codeOn), input)
}

const title = (unit: Unit | UpperUnit) => ('kind' in unit ? unitTitle(unit) : `${unit.name} (${unit.code})`)

const successorTopic: Topic = (input, lawOn): Answer => {
  const town = readTown(input.text('old'))
  if (town === 'city' && upperUnit.valueOn(lawOn).name === 'Thị xã Đông Triều') {
    input.fail('old', 'chưa có thành phố Đông Triều vào ngày này')
  }
  const found =
    town === undefined
      ? naming(input, 'old', () => successor(readOldUnit(input, 'old'), lawOn))
      : districtSuccessor(lawOn)
  return { successors: found.value.units.map(title), auto: found.value.isAutomatic }
}

const countTopic: Topic = (input, lawOn): Answer => {
  const parent = input.text('parent')
  const isTown = readTown(parent) !== undefined || parseUnit(parent).name === 'Đông Triều'
  if (!isTown && !isProvince(parent)) input.fail('parent', `chưa có dữ liệu về “${parent}”`)
  const counts = readDays(input, lawOn).map((day) => (isTown ? unitCount(day) : provinceUnitCount(day)).value)
  return {
    ...listed(
      'phuong',
      'phuong_count',
      counts.map(({ wards }) => wards),
      input,
    ),
    xa: counts.map(({ communes }) => communes),
    dac_khu: counts.map(({ specialZones }) => specialZones),
    total: counts.map(({ wards, communes, specialZones }) => wards + communes + specialZones),
  }
}

export const unitTopics: Readonly<Record<string, Topic>> = {
  'orgunit.by_code_and_date': byCodeTopic,
  'orgunit.by_name_and_date': byNameTopic,
  'orgunit.count': countTopic,
  'orgunit.successor': successorTopic,
}
