import { isPlainDate, type PlainDate, viDate } from '#lib/date.ts'
import { NotHere } from '../frame/NotHere.tsx'
import { Checked } from '../parts/Checked.tsx'
import { Cites } from '../parts/Cites.tsx'
import { DayInput } from '../parts/DayInput.tsx'
import { ReadingPage } from '../parts/ReadingPage.tsx'
import css from '../parts/reading.module.css'
import { usePlace } from '../place.ts'
import type { PageProps } from '../route.ts'
import { byDay, type Change, dayAddress } from '../shelf/queries.ts'
import { allChanges, law } from '../shelf/shelf.ts'
import { To } from '../To.tsx'

const days = byDay(allChanges)

/** What reads otherwise from one day. */
export default function DayPage({ id }: PageProps) {
  const { go } = usePlace()
  if (!isPlainDate(id)) return <NotHere />
  const changes = days.find(({ day }) => day === id)?.changes ?? []
  return (
    <ReadingPage
      timeless
      title={`Thay đổi ngày ${viDate(id)}`}
      lead={`${changes.length} quy định thay đổi từ ngày này.`}
    >
      <div data-noprint>
        <DayInput inline label="Xem ngày khác" value={id} onChange={(day) => day && go(dayAddress(day))} />
      </div>
      <Neighbours day={id} />
      {changes.length === 0 && (
        <p className={css['prose']}>Không có quy định nào trong thư viện thay đổi đúng ngày này.</p>
      )}
      {law.subjects.map(({ id: subject, title }) => (
        <Group key={subject} title={title} changes={changes.filter((change) => change.subject === subject)} />
      ))}
    </ReadingPage>
  )
}

function Neighbours({ day }: { readonly day: PlainDate }) {
  const before = days.find((one) => one.day < day)
  const after = days.findLast((one) => one.day > day)
  return (
    <p data-noprint>
      {before && <To to={dayAddress(before.day)}>Lần thay đổi trước: {viDate(before.day)}</To>}
      {before && after && ' · '}
      {after && <To to={dayAddress(after.day)}>Lần thay đổi sau: {viDate(after.day)}</To>}
    </p>
  )
}

const Group = ({ title, changes }: { readonly title: string; readonly changes: readonly Change[] }) =>
  changes.length === 0 ? null : (
    <section className={css['section']}>
      <h2>{title}</h2>
      <ul className={`${css['rows']} ${css['loose']}`}>
        {changes.map(({ to, title: name, says, cites, sure }) => (
          <li key={to + says}>
            <To to={to}>{name}</To>
            <Checked sure={sure} />
            <span className={css['wide']}>{says}</span>
            <div className={css['wide']}>
              <Cites cites={cites} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
