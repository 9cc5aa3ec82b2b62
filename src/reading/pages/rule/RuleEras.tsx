import { viDate } from '#lib/date.ts'
import { Checked } from '../../parts/Checked.tsx'
import { Cites } from '../../parts/Cites.tsx'
import css from '../../parts/reading.module.css'
import { weakest } from '../../shelf/queries.ts'
import type { RuleEntry } from '../../shelf/shape.ts'

/** From when the rule is known here, and each day from which it reads otherwise. */
export function RuleEras({ entry: { from, until, changes } }: { readonly entry: RuleEntry }) {
  return (
    <>
      <p className={css['soft']}>
        Thư viện ghi quy tắc này từ ngày {viDate(from)}
        {until === null ? ' đến nay.' : ` đến hết ngày ${viDate(until)}.`}
      </p>
      <ol className={`${css['rows']} ${css['loose']}`}>
        {changes.toReversed().map((change) => (
          <li key={change.from + change.says}>
            <span>
              <strong>Từ {viDate(change.from)}.</strong> {change.says}
            </span>
            <Checked sure={weakest(change.cites)} />
            <div className={css['wide']}>
              <Cites cites={change.cites} />
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
