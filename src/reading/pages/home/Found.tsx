import { useDeferredValue, useMemo } from 'react'
import css from '../../parts/reading.module.css'
import { searchIn } from '../../shelf/search.ts'
import { law } from '../../shelf/shelf.ts'
import { To } from '../../To.tsx'

const search = searchIn(law)

export function Found({ text }: { readonly text: string }) {
  const asked = useDeferredValue(text)
  const found = useMemo(() => search(asked), [asked])
  const count = found.reduce((sum, { hits, more }) => sum + hits.length + more, 0)
  return (
    <>
      <p role="status" className={css['soft']}>
        {count === 0
          ? `Không thấy gì về “${asked}”. Thử ít chữ hơn; không cần gõ dấu.`
          : `Tìm thấy ${count} mục về “${asked}”.`}
      </p>
      {found.map(({ kind, hits, more }) => (
        <section key={kind} className={css['section']} aria-label={kind}>
          <h2>{kind}</h2>
          <ul className={css['rows']}>
            {hits.map(({ to, title, detail }) => (
              <li key={to + title}>
                <To to={to}>{title}</To>
                <span className={css['detail']}>{detail}</span>
              </li>
            ))}
          </ul>
          {more > 0 && <p className={css['soft']}>Còn {more} mục nữa: gõ thêm chữ để thu hẹp.</p>}
        </section>
      ))}
    </>
  )
}
