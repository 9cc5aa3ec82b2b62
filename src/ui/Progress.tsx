import { ProgressBar } from 'react-aria-components'
import { Button } from './Button.tsx'
import { number } from './format.ts'
import css from './Progress.module.css'

type Props = {
  /** What it is doing: 'Đang đọc các dòng'. */
  readonly doing: string
  readonly done: number
  /** Absent while nobody knows how much there is. */
  readonly of?: number
  /** 'dòng', 'người' */
  readonly noun?: string
  /** 'Còn khoảng 12 giây' */
  readonly left?: string
  readonly onCancel?: () => void
}

/** What it is doing, how far, how long. */
export function Progress({ doing, done, of, noun = '', left, onCancel }: Props) {
  const value = of === undefined ? { isIndeterminate: true } : { value: of === 0 ? 0 : (done / of) * 100 }
  const far = of === undefined ? `${number(done)} ${noun}` : `${number(done)} / ${number(of)} ${noun}`
  return (
    <div className={css['progress']}>
      <p className={css['words']}>
        <strong>{doing}</strong>
        <span>{left ? `${far} · ${left}` : far}</span>
      </p>
      <div className={css['row']}>
        <ProgressBar {...value} aria-label={doing} className={css['track'] ?? ''}>
          {({ percentage }) => (
            <div
              className={css['fill']}
              style={{ width: `${percentage ?? 30}%` }}
              data-unknown={of === undefined || undefined}
            />
          )}
        </ProgressBar>
        {onCancel && <Button onPress={onCancel}>Dừng</Button>}
      </div>
    </div>
  )
}
