import { provinceUnitCount, unitCount } from '#law/units/unit-count.ts'
import type { Answer, Topic } from '../../case.ts'
import { isProvince, parseUnit, readTown } from './unit-words.ts'
import { listed, readDays } from './unit-fields.ts'

export const countTopic: Topic = (input, lawOn): Answer => {
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
