import { X } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import type { FieldProps } from '#ui/fields.ts'
import { useGet } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import css from './overtime.module.css'

type Person = { readonly id: string; readonly fullName: string; readonly unitName: string | null }
type People = { readonly rows: readonly Person[] }

/** Several people, one after the other; oneself is not among them. */
export function PeopleChoice({ value, onChange, ...field }: FieldProps<readonly string[]>) {
  const { account } = useSession()
  const { rows } = useGet<People>('/people', { limit: 500 })
  const people = rows.filter(({ id }) => id !== account.personId)
  const options = people
    .filter(({ id }) => !value.includes(id))
    .map(({ id, fullName, unitName }) => ({ id, label: fullName, ...(unitName && { detail: unitName }) }))
  return (
    <div>
      <ComboBox
        {...field}
        key={value.length}
        help="Gõ tên để tìm; chọn được nhiều người"
        options={options}
        value={null}
        onChange={(id) => id && onChange([...value, id])}
      />
      <ul className={css['chosen']}>
        {people
          .filter(({ id }) => value.includes(id))
          .map(({ id, fullName }) => (
            <li key={id}>
              {fullName}
              <Button
                look="quiet"
                icon={X}
                label={`Bỏ ${fullName}`}
                onPress={() => onChange(value.filter((one) => one !== id))}
              />
            </li>
          ))}
      </ul>
    </div>
  )
}
