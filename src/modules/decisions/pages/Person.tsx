import { X } from 'lucide-react'
import type { Finding } from '#law/kit/finding.ts'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { Link } from '#ui/Link.tsx'
import { del } from '#ui/api.ts'
import { useMay } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Decision, DecisionItem } from '../api.ts'
import css from './decisions.module.css'

type PersonProps = { readonly item: DecisionItem; readonly decision: Decision }

export function Person({ item, decision: { id, version, columns, items, may, revokes } }: PersonProps) {
  const mayTakeOff =
    useMay('DELETE /api/decisions/:id/items/:itemId') &&
    may.edit &&
    revokes === null &&
    items.length > 1 &&
    !item.unitId
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
