import { X } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import type { FieldProps } from '#ui/fields.ts'
import { useGet } from '#ui/query.ts'
import css from './campaigns.module.css'

type Unit = { readonly id: string; readonly name: string; readonly path: string; readonly depth: number }

/** Several units, one after the other. */
export function UnitChoice({ value, onChange, ...field }: FieldProps<readonly string[]>) {
  const units = useGet<readonly Unit[]>('/units')
  const options = units
    .filter(({ id }) => !value.includes(id))
    .map(({ id, name, path, depth }) => ({ id, label: name, ...(depth > 0 && { detail: path }) }))
  return (
    <div className={css['form']}>
      <ComboBox
        {...field}
        key={value.length}
        help="Gõ tên để tìm; chọn được nhiều đơn vị"
        options={options}
        value={null}
        onChange={(id) => id && onChange([...value, id])}
      />
      <ul className={css['chosen']}>
        {units
          .filter(({ id }) => value.includes(id))
          .map(({ id, name }) => (
            <li key={id}>
              {name}
              <Button
                look="quiet"
                icon={X}
                label={`Bỏ ${name}`}
                onPress={() => onChange(value.filter((one) => one !== id))}
              />
            </li>
          ))}
      </ul>
    </div>
  )
}
