import { addDays, type PlainDate } from '#lib/date.ts'
import { type Lane, Timeline } from '#ui/Timeline.tsx'
import type { PersonRecord } from '../api.ts'
import { hasLanes, spanWords } from './record-words.ts'
import type { Section } from './others.ts'
import css from './person.module.css'

/** Quá trình công tác và lương, drawn. */
export function Career({ record: { sections, asOf } }: { readonly record: PersonRecord }) {
  if (!hasLanes(sections)) return null
  return (
    <section className={css['part']}>
      <h2>Quá trình công tác và lương</h2>
      <Timeline label="Quá trình công tác và lương" lanes={lanesOf(sections)} today={asOf.day} />
    </section>
  )
}

function lanesOf(sections: readonly Section[]): readonly Lane[] {
  const begun = sections
    .flatMap(({ lanes }) => lanes.flatMap(({ stretches }) => stretches.map(({ from }) => from)))
    .filter((from) => from !== null)
  const first: PlainDate = begun.toSorted()[0] ?? '1990-01-01'
  return sections.flatMap(({ id, lanes }) =>
    lanes.map(({ title, stretches }) => ({
      label: title,
      segments: stretches.map((stretch) => ({
        from: stretch.from ?? first,
        to: stretch.until && addDays(stretch.until, -1),
        label: stretch.label,
        detail: spanWords(stretch),
        tone: id === 'absence' ? ('waits' as const) : ('plain' as const),
      })),
    })),
  )
}
