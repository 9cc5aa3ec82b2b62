import { yearOf } from '#lib/date.ts'
import { ChangeList } from '../parts/ChangeList.tsx'
import { ReadingPage } from '../parts/ReadingPage.tsx'
import css from '../parts/reading.module.css'
import { useQuery } from '../place.ts'
import { byDay } from '../shelf/queries.ts'
import { allChanges } from '../shelf/shelf.ts'

const days = byDay(allChanges)
const years = [...new Set(days.map(({ day }) => yearOf(day)))]

/** Every day on which the law reads otherwise, year by year. */
export default function ChangesPage() {
  const [{ nam }, change] = useQuery()
  const year = years.find((one) => String(one) === nam)
  const shown = year === undefined ? days : days.filter(({ day }) => yearOf(day) === year)
  return (
    <ReadingPage
      timeless
      title="Thay đổi theo ngày"
      lead={`${days.length} ngày có quy định thay đổi, mới nhất ở trên.`}
    >
      <label data-noprint>
        Năm{' '}
        <select className={css['select']} value={nam ?? ''} onChange={(event) => change({ nam: event.target.value })}>
          <option value="">Mọi năm</option>
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      {years
        .filter((one) => year === undefined || one === year)
        .map((one) => (
          <section key={one} className={css['section']}>
            <h2>{one}</h2>
            <ChangeList days={shown.filter(({ day }) => yearOf(day) === one)} each={6} />
          </section>
        ))}
    </ReadingPage>
  )
}
