import type { ReactNode } from 'react'
import { Button } from '../Button.tsx'
import { number } from '../format.ts'
import css from './Table.module.css'

type Props = {
  readonly count: number
  readonly noun: string
  readonly onClear: () => void
  readonly children: ReactNode
}

/** What can be done with the rows chosen. */
export function SelectionBar({ count, noun, onClear, children }: Props) {
  return (
    <div className={css['bar']} role="region" aria-label="Việc với các dòng đã chọn" data-noprint>
      <strong role="status">
        Đã chọn {number(count)} {noun}
      </strong>
      {children}
      <Button look="quiet" onPress={onClear}>
        Bỏ chọn
      </Button>
    </div>
  )
}
