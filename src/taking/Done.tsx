import type { Hall, View } from './hall.ts'
import { clockTime } from './time.ts'
import styles from './taking.module.css'

/** Đã nộp bài. */
export function Done({ hall, view: { desk, finished, clock, aside } }: { readonly hall: Hall; readonly view: View }) {
  const at = finished?.finishedAt ?? clock?.finishedAt
  return (
    <main className={styles['card']}>
      <h1>Đã nộp bài</h1>
      <dl className={styles['facts']}>
        <dt>Thí sinh</dt>
        <dd>
          {desk?.fullName}, số báo danh {desk?.number}
        </dd>
        {at && (
          <>
            <dt>Lúc</dt>
            <dd>{clockTime(at)}</dd>
          </>
        )}
        {finished && (
          <>
            <dt>Số câu đã trả lời</dt>
            <dd>{finished.answered}</dd>
            <dt>Mã biên nhận</dt>
            <dd className={styles['receipt']}>{finished.receipt}</dd>
          </>
        )}
      </dl>
      {aside > 0 && (
        <p className={styles['trouble']}>
          {aside} thay đổi đến máy chủ sau giờ kết thúc: đã được để riêng cho Hội đồng xét, chưa tính vào bài.
        </p>
      )}
      <p>Máy chủ đã có đủ bài làm. Ghi mã biên nhận vào phiếu ký nộp bài.</p>
      <button type="button" onClick={hall.leave}>
        Rời máy để thí sinh khác vào
      </button>
    </main>
  )
}
