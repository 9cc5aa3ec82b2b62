import type { ReactNode } from 'react'
import { Page } from '#ui/Page.tsx'
import { home } from '../route.ts'
import { usePlace } from '../place.ts'
import { To } from '../To.tsx'
import { LawDay } from './LawDay.tsx'
import css from './ReadingPage.module.css'

const places = [
  { to: home, words: 'Tìm và chủ đề' },
  { to: '/luat/van-ban', words: 'Văn bản' },
  { to: '/luat/thay-doi', words: 'Thay đổi theo ngày' },
  { to: '/luat/chua-kiem-chung', words: 'Chưa kiểm chứng' },
  { to: '/luat/luat-de-ngo', words: 'Luật để ngỏ' },
]

type Props = {
  readonly title: string
  readonly lead?: ReactNode
  /** The page reads the same on every day. */
  readonly timeless?: boolean
  readonly children: ReactNode
}

/** A page of the library: its places and the day on top. */
export function ReadingPage({ title, lead, timeless = false, children }: Props) {
  const { path } = usePlace()
  return (
    <>
      <div className={css['bar']}>
        <nav aria-label="Đọc luật" className={css['places']} data-noprint>
          {places.map(({ to, words }) => (
            <To key={to} to={to} aria-current={path === to || path === `${to}/` ? 'page' : undefined}>
              {words}
            </To>
          ))}
        </nav>
        {!timeless && <LawDay />}
      </div>
      <Page title={title} lead={lead}>
        {children}
      </Page>
    </>
  )
}
