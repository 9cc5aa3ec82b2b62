import { fold } from '#lib/text.ts'
import { viDate } from '#lib/date.ts'
import { ReadingPage } from '../parts/ReadingPage.tsx'
import css from '../parts/reading.module.css'
import { SearchInput } from '../parts/SearchInput.tsx'
import { useLawDay, useQuery } from '../place.ts'
import { instrumentAddress } from '../shelf/queries.ts'
import type { InstrumentEntry } from '../shelf/shape.ts'
import { law } from '../shelf/shelf.ts'
import { To } from '../To.tsx'

const dayOf = ({ inForce }: InstrumentEntry) => inForce ?? ''

/** The newest first; those of which no copy read states the day come last. */
const ordered = law.instruments.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))

export default function InstrumentsPage() {
  const [{ q = '' }] = useQuery()
  const { day } = useLawDay()
  const words = fold(q).split(' ')
  const found = ordered.filter(({ number, title }) => words.every((word) => fold(`${number} ${title}`).includes(word)))
  const groups = [
    { title: `Chưa có hiệu lực vào ngày ${viDate(day)}`, of: found.filter(({ inForce }) => inForce && inForce > day) },
    {
      title: `Có hiệu lực từ trước hoặc vào ngày ${viDate(day)}`,
      of: found.filter(({ inForce }) => inForce && inForce <= day),
    },
    { title: 'Chưa đọc được ngày có hiệu lực', of: found.filter(({ inForce }) => inForce === null) },
  ]
  return (
    <ReadingPage title="Văn bản" lead={`${found.length} văn bản được dẫn trong thư viện, xếp theo ngày có hiệu lực.`}>
      <SearchInput label="Lọc văn bản" placeholder="Số hoặc tên văn bản: 73/2024, tien thuong…" />
      {found.length === 0 && <p role="status">Không có văn bản nào như vậy trong thư viện.</p>}
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ title, of }) => (
          <section key={title} className={css['section']}>
            <h2>{title}</h2>
            <ol className={css['rows']}>
              {of.map((instrument) => (
                <Row key={instrument.id} instrument={instrument} />
              ))}
            </ol>
          </section>
        ))}
    </ReadingPage>
  )
}

const Row = ({ instrument: { id, number, title, inForce, issued } }: { readonly instrument: InstrumentEntry }) => (
  <li>
    <To to={instrumentAddress(id)}>{number}</To>
    <span className={css['value']}>{inForce ? viDate(inForce) : issued && `ban hành ${viDate(issued)}`}</span>
    <span className={css['detail']}>{title}</span>
  </li>
)
