import type { Unit } from '#law/units/dong-trieu.ts'
import { districtSuccessor, successor } from '#law/units/successor.ts'
import { unitTitle } from '#law/units/unit-words.ts'
import { type UpperUnit, upperUnit } from '#law/units/upper-unit.ts'
import type { Answer, Topic } from '../../case.ts'
import { readOldUnit, readTown } from './unit-words.ts'
import { naming } from './unit-fields.ts'

const title = (unit: Unit | UpperUnit) => ('kind' in unit ? unitTitle(unit) : `${unit.name} (${unit.code})`)

export const successorTopic: Topic = (input, lawOn): Answer => {
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
