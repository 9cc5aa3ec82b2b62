import { use } from 'react'
import { type PlainDate, viDate } from '#lib/date.ts'
import { allParameters } from '#law/library.ts'
import { NotHere } from '../frame/NotHere.tsx'
import { subjectOf } from '../parts/loaded.ts'
import { ReadingPage } from '../parts/ReadingPage.tsx'
import css from '../parts/reading.module.css'
import { useLawDay } from '../place.ts'
import type { PageProps } from '../route.ts'
import { eraOn, ruleAddress, valueWords } from '../shelf/queries.ts'
import type { ParameterEntry } from '../shelf/shape.ts'
import { parameterById, ruleById, subjectById } from '../shelf/shelf.ts'
import { To } from '../To.tsx'
import { unitOf } from '../words/units.ts'
import { Eras } from './parameter/Eras.tsx'
import { StepChart } from './parameter/StepChart.tsx'

export default function ParameterPage({ id }: PageProps) {
  const entry = parameterById.get(id)
  return entry ? <Known entry={entry} /> : <NotHere />
}

function Known({ entry }: { readonly entry: ParameterEntry }) {
  const { day } = useLawDay()
  const { parameter } = allParameters([use(subjectOf(entry.subject))])[entry.place]!
  const points = parameter.eras.map(({ from, value }) => ({ from, value }))
  const figures = points.filter((point): point is { from: PlainDate; value: number } => typeof point.value === 'number')
  return (
    <ReadingPage title={entry.label} lead={subjectById.get(entry.subject)?.title}>
      <Now entry={entry} />
      {figures.length === points.length && figures.length > 1 && (
        <StepChart label={entry.label} points={figures} day={day} unit={unitOf(entry.label, '') ?? ''} />
      )}
      <section className={css['section']}>
        <h2>{points.length === 1 ? 'Một giai đoạn' : `${points.length} giai đoạn, mới nhất ở trên`}</h2>
        <Eras entry={entry} values={parameter.eras.map(({ value }) => value)} />
      </section>
      <section className={css['section']}>
        <h2>Quy tắc dùng đến</h2>
        <ul className={css['rows']}>
          {entry.rules.map((rule) => (
            <li key={rule}>
              <To to={ruleAddress(rule)}>{ruleById.get(rule)!.title}</To>
            </li>
          ))}
        </ul>
      </section>
    </ReadingPage>
  )
}

function Now({ entry }: { readonly entry: ParameterEntry }) {
  const { day } = useLawDay()
  const era = eraOn(entry, day)
  const words = valueWords(entry, day)
  return (
    <p className={css['now']}>
      Tại ngày {viDate(day)}:{' '}
      <strong data-long={words.length > 40 || era?.text === undefined || undefined}>{words}</strong>
      {era && <span className={css['soft']}> (áp dụng từ {viDate(era.from)})</span>}
    </p>
  )
}
