import { ListChecks } from 'lucide-react'
import { viDate } from '#lib/date.ts'
import { Badge } from '#ui/Badge.tsx'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useSession } from '#ui/session.ts'
import type { UnitDutyRow } from '../api.ts'
import { lateWords } from '../model.ts'
import css from './desk.module.css'

/** Việc của đơn vị: what a unit owes, each leading to the page where it is done. */
export function UnitDuties({ rows }: { readonly rows: readonly UnitDutyRow[] }) {
  const { today } = useSession().agency
  if (rows.length === 0) return null
  return (
    <section className={css['waits']} data-state="submitted" aria-label="Việc của đơn vị">
      <h2>
        <ListChecks size={17} aria-hidden /> Việc của đơn vị <span className={css['count']}>{number(rows.length)}</span>
      </h2>
      <ul>
        {rows.map(({ path, becomes, unitName, on, overdue }) => (
          <li key={`${path} ${unitName}`}>
            <Link to={path}>{becomes}</Link>
            <span>
              {unitName}, hạn ngày {viDate(on)}
            </span>
            {overdue && <Badge tone="danger">{lateWords(on, today)}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  )
}
