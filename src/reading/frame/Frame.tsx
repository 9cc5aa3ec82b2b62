import { type ReactNode, useEffect, useRef } from 'react'
import { home } from '../route.ts'
import { usePlace } from '../place.ts'
import { To } from '../To.tsx'
import css from './Frame.module.css'

const parts = [
  { to: home, words: 'Đọc luật', holds: (path: string) => !path.startsWith('/luat/tinh') },
  { to: '/luat/tinh', words: 'Tính thử', holds: (path: string) => path.startsWith('/luat/tinh') },
]

/** Name and the two parts on top, then the page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { path } = usePlace()
  const main = useFocusOn(path)
  return (
    <>
      <a className={css['skip']} href="#noi-dung">
        Đến nội dung
      </a>
      <header className={css['head']} data-noprint>
        <To to={home} className={css['name']}>
          Hiền Tài
        </To>
        <nav aria-label="Các phần">
          {parts.map(({ to, words, holds }) => (
            <To key={to} to={to} className={css['part']} aria-current={holds(path) ? 'page' : undefined}>
              {words}
            </To>
          ))}
        </nav>
        <a href="/" className={css['office']}>
          Vào chương trình
        </a>
      </header>
      <main id="noi-dung" ref={main} tabIndex={-1} className={css['main']}>
        {children}
      </main>
    </>
  )
}

/** A new page takes the focus, so that a screen reader begins there; the first one does not. */
function useFocusOn(path: string) {
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== path) main.current?.focus({ preventScroll: true })
    before.current = path
  }, [path])
  return main
}
