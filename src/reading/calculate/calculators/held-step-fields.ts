import type { HeldStep, StaffKind } from '#law/pay/held-step.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Field } from '../kit/field.ts'
import type { Read } from '../kit/read.ts'
import { readScale, scaleFields } from './scale-fields.ts'
import { readSetbacks, setbackField } from './setback-fields.ts'
import { staffField } from './staff-field.ts'

export const heldStepFields: readonly Field[] = [
  staffField,
  ...scaleFields,
  {
    kind: 'date',
    name: 'since',
    label: 'Mốc tính nâng bậc lần sau',
    help: 'Ghi trong quyết định lương gần nhất; thường là ngày hưởng bậc hiện tại.',
  },
  setbackField,
]

export const readHeldStep = (typed: Read, lawOn: PlainDate): HeldStep => ({
  staff: typed.text('staff') as StaffKind,
  ...readScale(typed, lawOn),
  countedFrom: typed.date('since'),
  setbacks: readSetbacks(typed),
})
