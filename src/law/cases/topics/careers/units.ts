import { unitByCode, unitByName } from '#law/units/unit-lookup.ts'
import { unitName } from '#law/units/unit-words.ts'
import { upperByCode, upperByName } from '#law/units/upper-unit.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import { countTopic } from './unit-count.ts'
import { listed, naming, readDays } from './unit-fields.ts'
import { successorTopic } from './unit-successor.ts'
import { isProvince, parseUnit, readTown } from './unit-words.ts'

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

export const unitTopics: Readonly<Record<string, Topic>> = {
  'orgunit.by_code_and_date': byCodeTopic,
  'orgunit.by_name_and_date': byNameTopic,
  'orgunit.count': countTopic,
  'orgunit.successor': successorTopic,
}
