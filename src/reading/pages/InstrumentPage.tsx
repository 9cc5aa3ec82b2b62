import { viDate } from '#lib/date.ts'
import { NotHere } from '../frame/NotHere.tsx'
import { ReadingPage } from '../parts/ReadingPage.tsx'
import css from '../parts/reading.module.css'
import type { PageProps } from '../route.ts'
import { byDay, citingOf } from '../shelf/queries.ts'
import { allChanges, instrumentById, law } from '../shelf/shelf.ts'
import type { InstrumentEntry } from '../shelf/shape.ts'
import { ChangeList } from '../parts/ChangeList.tsx'
import { To } from '../To.tsx'

export default function InstrumentPage({ id }: PageProps) {
  const instrument = instrumentById.get(id)
  if (!instrument) return <NotHere />
  const { parameters, rules } = citingOf(law, instrument.number)
  const began = allChanges.filter(({ cites }) => cites.some(({ number }) => number === instrument.number))
  return (
    <ReadingPage timeless title={instrument.number} lead={instrument.title}>
      <p>{daysOf(instrument)}</p>
      {parameters.length + rules.length === 0 && (
        <p className={css['prose']}>
          Văn bản được dẫn trong lời giải thích của các phép tính; chưa có mức nào lấy từ đây.
        </p>
      )}
      <Citing title="Quy tắc dẫn văn bản này" of={rules} />
      <Citing title="Mức và số liệu lấy từ văn bản này" of={parameters} />
      {began.length > 0 && (
        <section className={css['section']}>
          <h2>Văn bản này làm thay đổi</h2>
          <ChangeList days={byDay(began)} />
        </section>
      )}
    </ReadingPage>
  )
}

function daysOf({ issued, inForce }: InstrumentEntry) {
  const given = issued ? `Ban hành ngày ${viDate(issued)}. ` : ''
  return given + (inForce ? `Có hiệu lực từ ngày ${viDate(inForce)}.` : 'Chưa đọc được ngày có hiệu lực trong bản nào.')
}

type Cited = { readonly to: string; readonly title: string; readonly at: readonly string[] }

const Citing = ({ title, of }: { readonly title: string; readonly of: readonly Cited[] }) =>
  of.length === 0 ? null : (
    <section className={css['section']}>
      <h2>{title}</h2>
      <ul className={css['rows']}>
        {of.map(({ to, title: name, at }) => (
          <li key={to}>
            <To to={to}>{name}</To>
            <span className={css['detail']}>{at.join('; ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
