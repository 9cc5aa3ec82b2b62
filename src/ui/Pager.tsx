import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from './Button.tsx'
import { number } from './format.ts'
import css from './Pager.module.css'

type Props = {
  readonly page: number
  readonly size: number
  readonly total: number
  readonly noun: string
  readonly onPage: (page: number) => void
}

/** '51–100 trong 1.240 người', pages counted from 1. */
export function Pager({ page, size, total, noun, onPage }: Props) {
  const last = Math.max(1, Math.ceil(total / size))
  const from = total === 0 ? 0 : (page - 1) * size + 1
  return (
    <nav className={css['pager']} aria-label="Các trang của danh sách" data-noprint>
      <span>
        {number(from)}–{number(Math.min(page * size, total))} trong {number(total)} {noun}
      </span>
      <Button
        look="quiet"
        icon={ChevronLeft}
        label="Trang trước"
        isDisabled={page <= 1}
        onPress={() => onPage(page - 1)}
      />
      <Button
        look="quiet"
        icon={ChevronRight}
        label="Trang sau"
        isDisabled={page >= last}
        onPress={() => onPage(page + 1)}
      />
    </nav>
  )
}
