import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { query } from '#ui/query.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'

export type Person = { readonly id: string; readonly name: string; readonly detail: string }
type Found = { readonly rows: readonly { id: string; fullName: string; unitName: string; title?: string | null }[] }

/** Tìm một người trong danh sách nhân sự. */
export function PersonChoice({
  label,
  onChoose,
}: {
  readonly label: string
  readonly onChoose: (one: Person) => void
}) {
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const { data } = useQuery({ ...query<Found>('/people', { q: asked, limit: 8 }), enabled: asked.length > 1 })
  const options = (data?.rows ?? []).map(({ id, fullName, unitName, title }) => ({
    id,
    label: fullName,
    detail: [title, unitName].filter(Boolean).join(', '),
  }))
  const choose = (id: string | null) => {
    const one = options.find((option) => option.id === id)
    if (!one) return
    onChoose({ id: one.id, name: one.label, detail: one.detail })
    setText('')
  }
  return (
    <>
      <TextField label={label} help="Không cần dấu; gõ từ 2 chữ cái." value={text} onChange={setText} />
      {asked.length > 1 && options.length > 0 && (
        <RadioGroup label="Chọn người" options={options} value={null} onChange={choose} />
      )}
      {asked.length > 1 && data && options.length === 0 && <p>Không có ai khớp.</p>}
    </>
  )
}
