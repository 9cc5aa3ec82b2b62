import { type FormEvent, useState } from 'react'
import type { Hall } from './hall.ts'
import { Said } from './net.ts'
import styles from './taking.module.css'

const lost = 'Không liên lạc được với máy chủ. Hãy thử lại; nếu vẫn không được, hãy báo giám thị.'

/** Nhập mã phiếu dự thi. */
export function Door({ hall }: { readonly hall: Hall }) {
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('ticket')
    const ticket = typeof typed === 'string' ? typed.trim() : ''
    if (!ticket) return setTrouble('Hãy nhập mã trên phiếu dự thi.')
    setBusy(true)
    await hall.enter(ticket).catch((error: unknown) => setTrouble(error instanceof Said ? error.message : lost))
    setBusy(false)
  }
  return (
    <main className={styles['card']}>
      <h1>Phòng thi</h1>
      <form onSubmit={(event) => void enter(event)} noValidate>
        <label htmlFor="ticket">Mã trên phiếu dự thi</label>
        <input
          id="ticket"
          name="ticket"
          className={styles['ticket']}
          autoFocus
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={ticketOfAddress()}
          aria-invalid={trouble !== ''}
          aria-describedby="ticket-hint ticket-trouble"
        />
        <p id="ticket-hint" className={styles['soft']}>
          Không phân biệt chữ hoa, chữ thường; gạch nối có thể bỏ. Khi đổi máy, nhập mã giám thị cấp.
        </p>
        <p id="ticket-trouble" role="alert" className={styles['trouble']}>
          {trouble}
        </p>
        <button type="submit" className={styles['main']} disabled={busy}>
          {busy ? 'Đang vào…' : 'Vào phòng thi'}
        </button>
      </form>
    </main>
  )
}

/** After `#`, which no server and no log ever sees. */
const ticketOfAddress = () => decodeURIComponent(window.location.hash.slice(1))
