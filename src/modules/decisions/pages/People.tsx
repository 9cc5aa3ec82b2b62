import { X } from 'lucide-react'
import { useState } from 'react'
import type { Finding } from '#law/kit/finding.ts'
import { holds } from '#ui/options.ts'
import { del } from '#ui/api.ts'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useMay } from '#ui/session.ts'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Decision, DecisionItem } from '../api.ts'
import css from './decisions.module.css'

const few = 12
const atOnce = 60

/** Who is in it, what becomes of each, and why. */
export function People({ decision }: { readonly decision: Decision }) {
  const { items, hidden } = decision
  const [typed, setTyped] = useState('')
  const [all, showAll] = useState(false)
  const found = typed === '' ? items : items.filter(({ fullName }) => holds(fullName, typed))
  const shown = all ? found : found.slice(0, atOnce)
  return (
    <section className={css['people']}>
      <h2>Những người trong quyết định ({number(items.length + hidden)})</h2>
      {items.length > few && <TextField label="Tìm trong danh sách" value={typed} onChange={setTyped} />}
      <ul>
        {shown.map((item) => (
          <Person key={item.id} item={item} decision={decision} />
        ))}
      </ul>
      {found.length === 0 && typed !== '' && <p>Không có ai tên như vậy trong quyết định.</p>}
      {shown.length < found.length && (
        <Button onPress={() => showAll(true)}>Hiện đủ {number(found.length)} người</Button>
      )}
      {hidden > 0 && <p>{number(hidden)} người ngoài phạm vi được phân công không hiện ở đây.</p>}
    </section>
  )
}

type PersonProps = { readonly item: DecisionItem; readonly decision: Decision }

function Person({ item, decision: { id, version, columns, items, may, revokes } }: PersonProps) {
  const mayTakeOff =
    useMay('DELETE /api/decisions/:id/items/:itemId') && may.edit && revokes === null && items.length > 1
  const takeOff = useAct({
    run: () => del(`/decisions/${id}/items/${item.id}?version=${version}`),
    done: () => say(`Đã bỏ ${item.fullName} khỏi dự thảo`),
  })
  return (
    <li>
      <div className={css['who']}>
        {item.personId ? <Link to={`/con-nguoi/${item.personId}`}>{item.fullName}</Link> : item.fullName}
        <span>{item.unitName}</span>
      </div>
      <div className={css['cells']}>
        {columns.map(
          ({ heading }, index) =>
            item.cells[index] && (
              <span key={heading}>
                {heading}: <b>{item.cells[index]}</b>
              </span>
            ),
        )}
      </div>
      <div className={css['row']}>
        <Because finding={item.basis as Finding<unknown>} />
        {mayTakeOff && (
          <Button
            look="quiet"
            icon={X}
            isPending={takeOff.isPending}
            onPress={() => takeOff.mutate()}
            aria-label={`Bỏ khỏi dự thảo: ${item.fullName}`}
          >
            Bỏ khỏi dự thảo
          </Button>
        )}
      </div>
    </li>
  )
}
