import { Scale, X } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from '#ui/Button.tsx'
import { cx } from '#ui/cx.ts'
import { Link } from '#ui/Link.tsx'
import type { PageEntry } from '#ui/pages.ts'
import { useSession } from '#ui/session.ts'
import { Mark } from './Mark.tsx'
import { railPages } from './rail-pages.ts'
import css from './Rail.module.css'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

/** Where the account may go. On a phone it is a sheet over the page. */
export function Rail({ isOpen, onClose }: Props) {
  const { rights } = useSession()
  useEscape(isOpen, onClose)
  return (
    <>
      {isOpen && <div className={css['veil']} onClick={onClose} aria-hidden />}
      <nav className={cx(css['rail'], isOpen && css['open'])} aria-label="Các phần của chương trình" data-noprint>
        <div className={css['head']}>
          <Mark />
          <span className={css['close']}>
            <Button look="quiet" icon={X} label="Đóng" onPress={onClose} />
          </span>
        </div>
        <ul>
          {railPages(rights).map((page) => (
            <RailItem key={page.path} page={page} />
          ))}
          <li>
            <a href="/luat/" className={css['item']}>
              <Scale size={18} strokeWidth={1.75} aria-hidden />
              Luật
            </a>
          </li>
        </ul>
      </nav>
    </>
  )
}

function RailItem({ page: { path, title, rail } }: { readonly page: PageEntry }) {
  const Icon = rail!.icon
  return (
    <li>
      <Link to={path} className={css['item'] ?? ''}>
        <Icon size={18} strokeWidth={1.75} aria-hidden />
        {rail!.words ?? title}
      </Link>
    </li>
  )
}

function useEscape(active: boolean, onEscape: () => void) {
  useEffect(() => {
    if (!active) return undefined
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onEscape()
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [active, onEscape])
}
