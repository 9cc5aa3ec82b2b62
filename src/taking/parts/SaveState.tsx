import type { Hall, View } from '../hall.ts'
import styles from '../taking.module.css'

/** Đã lưu hay chưa: what the server has said, never what is hoped. */
export function SaveState({ hall, view: { online } }: { readonly hall: Hall; readonly view: View }) {
  const { waiting, safe } = hall.answers()
  const kept = safe ? 'đã giữ trên máy này' : 'máy này không giữ được bản dự phòng, đừng tắt trang'
  const [state, says] =
    waiting === 0
      ? online
        ? ['saved', 'Đã lưu tất cả']
        : ['cut', 'Mất kết nối. Mọi câu trả lời trước đó đã lưu']
      : online
        ? ['sending', `Đang lưu ${waiting} thay đổi…`]
        : ['cut', `Mất kết nối. ${waiting} thay đổi chưa gửi, ${kept}`]
  return (
    <p className={styles['state']} data-state={state} role="status">
      {says}
    </p>
  )
}
