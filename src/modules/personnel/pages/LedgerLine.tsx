import { BecauseOf } from '#ui/BecauseOf.tsx'
import { moment } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useMay } from '#ui/session.ts'
import type { PersonRecord } from '../api.ts'
import { LineActs } from './LineActs.tsx'
import type { Line } from './others.ts'
import { holdsOn, spanWords } from './record-words.ts'
import css from './ledger.module.css'

type Props = { readonly section: string; readonly line: Line; readonly record: PersonRecord }

export function LedgerLine({ section, line, record }: Props) {
  const { label, value, learnedAt } = line
  return (
    <li className={css['line']} data-past={!holdsOn(line, record.asOf.day) || undefined}>
      <div className={css['label']}>{label}</div>
      <div className={css['value']}>{value}</div>
      <div className={css['span']}>{spanWords(line)}</div>
      <div className={css['origin']}>
        <Source line={line} />
        {learnedAt && <span>, ghi lúc {moment(learnedAt)}</span>}
        {line.because && <BecauseOf path={line.because} of={label} />}
      </div>
      <div className={css['acts']}>
        <LineActs section={section} line={line} record={record} />
      </div>
    </li>
  )
}

/** The paper or the list it comes from, opened by those who may. */
function Source({ line: { origin } }: { readonly line: Line }) {
  const mayDecisions = useMay('GET /api/decisions/:id')
  const mayImports = useMay('GET /api/imports/:id')
  const may = origin.kind === 'decision' ? mayDecisions : mayImports
  return origin.path && may ? <Link to={origin.path}>{origin.says}</Link> : origin.says
}
