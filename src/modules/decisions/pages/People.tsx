import { useState } from 'react'
import { holds } from '#ui/options.ts'
import { Button } from '#ui/Button.tsx'
import { number } from '#ui/format.ts'
import { TextField } from '#ui/TextField.tsx'
import type { Decision } from '../api.ts'
import { Person } from './Person.tsx'
import css from './decisions.module.css'

const few = 12
const atOnce = 60

/** Who is in it, what becomes of each, and why. */
export function People({ decision }: { readonly decision: Decision }) {
  const { items, hidden } = decision
  const isOfUnits = decision.units > 0
  const [typed, setTyped] = useState('')
  const [all, showAll] = useState(false)
  const found = typed === '' ? items : items.filter(({ fullName }) => holds(fullName, typed))
  const shown = all ? found : found.slice(0, atOnce)
  return (
    <section className={css['people']}>
      <h2>
        {isOfUnits ? 'Các đơn vị' : 'Những người'} trong quyết định ({number(items.length + hidden)})
      </h2>
      {items.length > few && <TextField label="Tìm trong danh sách" value={typed} onChange={setTyped} />}
      <ul>
        {shown.map((item) => (
          <Person key={item.id} item={item} decision={decision} />
        ))}
      </ul>
      {found.length === 0 && typed !== '' && (
        <p>Không có {isOfUnits ? 'đơn vị nào' : 'ai'} tên như vậy trong quyết định.</p>
      )}
      {shown.length < found.length && (
        <Button onPress={() => showAll(true)}>
          Hiện đủ {number(found.length)} {isOfUnits ? 'đơn vị' : 'người'}
        </Button>
      )}
      {hidden > 0 && (
        <p>
          {number(hidden)} {isOfUnits ? 'đơn vị' : 'người'} ngoài phạm vi được phân công không hiện ở đây.
        </p>
      )}
    </section>
  )
}
