import { viDate } from '#lib/date.ts'
import { Badge } from '#ui/Badge.tsx'
import { Because } from '#ui/Because.tsx'
import { useSession } from '#ui/session.ts'
import { type Due, useDues } from './dues.ts'
import css from './due.module.css'

/** Việc sắp đến: the next day on which something is due, with its Căn cứ. */
export function NextDue({ personId }: { readonly personId: string }) {
  const { waiting, dues, refused } = useDues(personId)
  const dated = dues.filter(({ on }) => on !== null).toSorted((a, b) => (a.on! < b.on! ? -1 : 1))
  if (waiting) return <p className={css['due']}>Đang tính ngày đến hạn…</p>
  return (
    <div className={css['dues']}>
      {dated.map((due) => (
        <DueLine key={due.kind} due={due} />
      ))}
      {dated.length + refused.length === 0 && <p className={css['due']}>Chưa có việc nào sắp đến hạn.</p>}
      {dated.length === 0 &&
        refused.map((says) => (
          <p key={says} className={css['due']}>
            <Badge tone="waits">Chưa tính được ngày đến hạn</Badge> {says}
          </p>
        ))}
    </div>
  )
}

function DueLine({ due: { name, on, finding } }: { readonly due: Due }) {
  const late = on! < useSession().agency.today
  return (
    <p className={css['due']}>
      <span>
        {name}: <strong>{viDate(on!)}</strong>
      </span>
      {late && <Badge tone="danger">Quá hạn</Badge>}
      <Because finding={finding} />
    </p>
  )
}
