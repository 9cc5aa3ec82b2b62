import { useForm } from 'react-hook-form'
import { retirementRaiseFrom } from '#law/pay/early-raise-choices.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { useField } from '#ui/fields.ts'
import { retirementFroms } from '../model.ts'
import type { Values } from './criteria-values.ts'

const upper = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
const froms = retirementFroms.map((id) => ({ id, label: upper(retirementRaiseFrom.options[id]) }))

export function RetirementFromField({ control }: { readonly control: ReturnType<typeof useForm<Values>>['control'] }) {
  return (
    <RadioGroup
      label={retirementRaiseFrom.label}
      help={retirementRaiseFrom.note}
      options={froms}
      {...useField(control, 'retirementFrom')}
    />
  )
}
