import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import css from './Versions.module.css'

export type Version = { readonly label: string; readonly mine: string; readonly theirs: string }

type Props = {
  readonly says: string
  readonly rows: readonly Version[]
  readonly onTheirs: () => void
  readonly onMine: () => void
}

/** Somebody else was first: both versions side by side; nothing is written until one is chosen. */
export function Versions({ says, rows, onTheirs, onMine }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} className={css['versions']} role="alert" tabIndex={-1}>
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
