import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import { Checked } from '../../parts/Checked.tsx'
import { Cites } from '../../parts/Cites.tsx'
import { useLawDay } from '../../place.ts'
import { eraOn } from '../../shelf/queries.ts'
import type { ParameterEntry } from '../../shelf/shape.ts'
import css from './Eras.module.css'
import { ValueOf } from './ValueOf.tsx'

type Props = { readonly entry: ParameterEntry; readonly values: readonly unknown[] }

/** Every era, the newest first; the one of the day read is marked. */
export function Eras({ entry, values }: Props) {
  const { day, today } = useLawDay()
  const now = eraOn(entry, day)
  const rows = entry.eras.map((era, at) => ({ era, value: values[at], next: entry.eras[at + 1]?.from }))
  return (
    <ol className={css['eras']}>
      {rows.toReversed().map(({ era, value, next }) => (
        <li
          key={era.from}
          className={css['era']}
          data-table={era.text === undefined || undefined}
          aria-current={era === now ? 'date' : undefined}
        >
          <div>
            <div className={css['from']}>{viDate(era.from)}</div>
            <div className={css['soft']}>{until(era.from > today, next)}</div>
            {era === now && <div className={css['here']}>tại ngày đang đọc</div>}
          </div>
          <div className={css['value']}>
            <ValueOf label={entry.label} value={value} />
          </div>
          <div>
            <Cites cites={era.cites} />
          </div>
          <Checked sure={era.sure} checked={era.checked} />
        </li>
      ))}
    </ol>
  )
}

const until = (isComing: boolean, next: PlainDate | undefined) =>
  next === undefined ? (isComing ? 'trở đi' : 'đến nay') : `đến ${viDate(addDays(next, -1))}`
