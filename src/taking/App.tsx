import { useSyncExternalStore } from 'react'
import type { Hall } from './hall.ts'
import { Desk } from './Desk.tsx'
import { Door } from './Door.tsx'
import { Done } from './Done.tsx'
import { Waiting } from './Waiting.tsx'
import styles from './taking.module.css'

export function App({ hall }: { readonly hall: Hall }) {
  const view = useSyncExternalStore(hall.subscribe, hall.view)
  const { place, desk, clock, finished } = view
  if (place === 'opening')
    return (
      <Notice
        title="Đang mở phòng thi…"
        says={view.online ? '' : 'Chưa liên lạc được với máy chủ. Trang sẽ tự thử lại.'}
      />
    )
  if (place === 'door') return <Door hall={hall} />
  if (place === 'elsewhere')
    return (
      <Notice
        title="Bài thi đang mở ở nơi khác"
        says="Cửa sổ này không ghi thêm được nữa. Nếu đây là máy của bạn, hãy tải lại trang; nếu không, hãy báo giám thị."
      />
    )
  if (finished || clock?.finishedAt) return <Done hall={hall} view={view} />
  if (!desk || !clock || clock.stage === 'waiting') return <Waiting hall={hall} view={view} />
  return <Desk hall={hall} view={view} />
}

function Notice({ title, says }: { readonly title: string; readonly says: string }) {
  return (
    <main className={styles['card']}>
      <h1>{title}</h1>
      <p role="status">{says}</p>
    </main>
  )
}
