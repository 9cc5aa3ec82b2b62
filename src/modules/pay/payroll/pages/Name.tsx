import { Badge } from '#ui/Badge.tsx'
import { Link } from '#ui/Link.tsx'
import css from './payroll.module.css'
import type { Line } from './sheet-lines.ts'

/** A unit's name, or a person's: with a mark where he cannot be reckoned, or differs from the month before. */
export function Name({ line }: { readonly line: Line }) {
  if (line.kind === 'unit') return <strong>{`${line.total.unitName} (${line.total.people} người)`}</strong>
  const { personId, fullName, missing, changes } = line.row
  return (
    <span className={css['name']}>
      <Link to={`/con-nguoi/${personId}`}>{fullName}</Link>
      {missing !== null ? <Badge tone="danger">Thiếu</Badge> : changes.length > 0 && <Badge tone="waits">Khác</Badge>}
    </span>
  )
}
