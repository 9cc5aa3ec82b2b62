import { useEffect, useRef } from 'react'
import { Button } from '#ui/Button.tsx'
import type { Version } from './conflict.ts'
import css from './Conflict.module.css'

type Props = {
  readonly says: string
  readonly rows: readonly Version[]
  readonly onTheirs: () => void
  readonly onMine: () => void
}

/** Both versions side by side; nothing is written until one is chosen. */
export function Conflict({ says, rows, onTheirs, onMine }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} className={css['conflict']} role="alert" tabIndex={-1}>
      <p>{says}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">Bản của bạn</th>
            <th scope="col">Bản hiện có</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, mine, theirs }) => (
            <tr key={label} data-differs={mine !== theirs || undefined}>
              <th scope="row">{label}</th>
              <td>{mine || 'để trống'}</td>
              <td>
                {theirs || 'để trống'}
                {mine !== theirs && <span className="unseen"> (khác)</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={css['ways']}>
        <Button onPress={onTheirs}>Lấy bản hiện có để sửa</Button>
        <Button onPress={onMine}>Giữ bản của tôi, xem lại rồi gửi</Button>
      </div>
    </div>
  )
}
