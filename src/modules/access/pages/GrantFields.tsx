import { Plus, X } from 'lucide-react'
import { type UseFormReturn, useController, useFieldArray } from 'react-hook-form'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import fieldCss from '#ui/Field.module.css'
import type { Option } from '#ui/options.ts'
import { Select } from '#ui/Select.tsx'
import { roleNames, roles } from '../model.ts'
import css from './access.module.css'
import type { AccountForm } from './account-form.ts'
import { useUnits } from './useUnits.ts'

const roleOptions = roles.map((id) => ({ id, label: roleNames[id] }))

/** Roles, and over which unit each holds; no unit: over the whole agency. */
export function GrantFields({ form }: { readonly form: UseFormReturn<AccountForm> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'grants' })
  const units = useUnits()
  const fault = form.formState.errors.grants
  const error = fault?.message ?? fault?.root?.message
  return (
    <fieldset className={css['grants']} data-field="grants">
      <legend>Vai trò và phạm vi</legend>
      {fields.map(({ id }, at) => (
        <div key={id} className={css['grant']}>
          <OneGrant form={form} at={at} units={units} />
          <Button
            look="quiet"
            icon={X}
            label={`Bỏ vai trò thứ ${at + 1}`}
            isDisabled={fields.length === 1}
            onPress={() => remove(at)}
          />
        </div>
      ))}
      {error && <p className={fieldCss['error']}>{error}</p>}
      <div>
        <Button look="quiet" icon={Plus} onPress={() => append({ role: null, unitId: null })}>
          Thêm vai trò
        </Button>
      </div>
    </fieldset>
  )
}

type OneProps = { readonly form: UseFormReturn<AccountForm>; readonly at: number; readonly units: readonly Option[] }

const whole = { id: '', label: 'Toàn cơ quan' }

function OneGrant({ form: { control }, at, units }: OneProps) {
  const role = useController({ control, name: `grants.${at}.role` }).field
  const unit = useController({ control, name: `grants.${at}.unitId` }).field
  const stands = !unit.value || units.some(({ id }) => id === unit.value)
  const ended = stands ? [] : [{ id: unit.value!, label: 'Đơn vị đã kết thúc, hãy chọn đơn vị khác' }]
  return (
    <>
      <Select label="Vai trò" options={roleOptions} value={role.value} onChange={(id) => role.onChange(id)} />
      <ComboBox
        label="Phạm vi"
        options={[whole, ...ended, ...units]}
        value={unit.value ?? ''}
        onChange={(id) => unit.onChange(id === '' ? null : id)}
      />
    </>
  )
}
