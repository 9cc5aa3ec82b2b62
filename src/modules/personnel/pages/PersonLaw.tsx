import type { Finding } from '#law/kit/finding.ts'
import { viDate } from '#lib/date.ts'
import type { PersonRecord } from '../api.ts'
import { useAsOf } from './as-of.ts'
import { LawRow } from './LawRow.tsx'
import css from './law.module.css'
import { useOthers } from './others.ts'
import person from './person.module.css'
import { usePersonLaw } from './usePersonLaw.ts'

/** Pháp luật nói gì: one line a matter, by the law and the record of the day looked at. */
export function PersonLaw({ record }: { readonly record: PersonRecord }) {
  const { day, isToday } = useAsOf()
  const { lawRows = [] } = useOthers()
  const matters = usePersonLaw(record.id)
  return (
    <section className={person['part']} aria-labelledby="phap-luat">
      <h2 id="phap-luat">Pháp luật nói gì{isToday ? '' : ` tại ngày ${viDate(day)}`}</h2>
      {record.posting === null && <p className={person['soft']}>Không còn công tác tại ngày này.</p>}
      <ul className={css['law']}>
        {matters?.map(({ id, finding, ...matter }) => (
          <LawRow key={id} {...matter} finding={finding as Finding<unknown> | null} />
        ))}
        {lawRows.map((Row, at) => (
          <Row key={at} record={record} />
        ))}
      </ul>
    </section>
  )
}
