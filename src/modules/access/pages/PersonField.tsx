import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { type UseFormReturn, useController } from 'react-hook-form'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { query } from '#ui/query.ts'
import { TextField } from '#ui/TextField.tsx'
import type { Linkables } from '../api.ts'
import css from './access.module.css'
import type { AccountForm } from './account-form.ts'

type Chosen = { readonly id: string; readonly name: string }
type Props = { readonly form: UseFormReturn<AccountForm>; readonly chosen: Chosen | null }

/** Gắn với hồ sơ: the account's own record, which its holder may see and never act on. */
export function PersonField({ form, chosen }: Props) {
  const { field } = useController({ control: form.control, name: 'personId' })
  const [name, setName] = useState(chosen?.name ?? '')
  const [isOpen, setOpen] = useState(false)
  const choose = ({ id, name: words }: Chosen) => {
    field.onChange(id)
    setName(words)
    setOpen(false)
  }
  return (
    <div className={css['grants']} data-field="personId">
      <span>
        <strong>Hồ sơ của người dùng:</strong> {field.value === null ? 'không gắn' : name}
      </span>
      <div className={css['row']}>
        <Button onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {field.value === null ? 'Gắn với hồ sơ' : 'Gắn với hồ sơ khác'}
        </Button>
        {field.value !== null && (
          <Button look="quiet" onPress={() => field.onChange(null)}>
            Bỏ gắn
          </Button>
        )}
      </div>
      {isOpen && <PersonChoice onChoose={choose} />}
    </div>
  )
}

function PersonChoice({ onChoose }: { readonly onChoose: (chosen: Chosen) => void }) {
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const { data = [] } = useQuery({ ...query<Linkables>('/accounts/people', { q: asked }), enabled: asked.length > 1 })
  const options = data.map(({ id, fullName, unitName, birthYear, username }) => ({
    id,
    label: fullName,
    detail: [birthYear && `sinh năm ${birthYear}`, unitName, username && `đã có tài khoản ${username}`]
      .filter(Boolean)
      .join(', '),
  }))
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.scrollIntoView({ block: options.length > 3 ? 'start' : 'nearest' }), [options.length])
  const choose = (id: string | null) => {
    const person = options.find((one) => one.id === id)
    if (person) onChoose({ id: person.id, name: `${person.label}, ${person.detail}` })
  }
  return (
    <div ref={box} className={css['choice']}>
      <TextField
        label="Tìm theo họ tên"
        help="Không cần dấu; gõ từ 2 chữ cái."
        autoFocus
        value={text}
        onChange={setText}
      />
      {options.length > 0 && <RadioGroup label="Chọn người" options={options} value={null} onChange={choose} />}
      {asked.length > 1 && options.length === 0 && <p className={css['none']}>Không có ai khớp.</p>}
    </div>
  )
}
