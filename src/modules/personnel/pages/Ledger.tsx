import type { PersonRecord } from '../api.ts'
import { LedgerLine } from './LedgerLine.tsx'
import type { Section } from './others.ts'
import css from './ledger.module.css'
import person from './person.module.css'

type Props = { readonly section: Section; readonly record: PersonRecord }

/** Every fact of one kind: what, since when, where it comes from, when it was learned. */
export function Ledger({ section, record }: Props) {
  const id = `phan-${section.id}`
  return (
    <section className={person['part']} aria-labelledby={id}>
      <h2 id={id}>{section.title}</h2>
      {section.lines.length === 0 ? (
        <p className={person['soft']}>Chưa ghi gì.</p>
      ) : (
        <ul className={css['ledger']}>
          {section.lines.map((line) => (
            <LedgerLine key={line.id} section={section.id} line={line} record={record} />
          ))}
        </ul>
      )}
    </section>
  )
}
