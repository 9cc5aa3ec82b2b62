import type { Hall, View } from './hall.ts'
import { clockTime } from './time.ts'
import styles from './taking.module.css'

type Props = { readonly hall: Hall; readonly view: View }

/** Chờ hiệu lệnh tính giờ. */
export function Waiting({ view: { desk, clock, online } }: Props) {
  if (!desk || !clock) return null
  return (
    <main className={styles['card']}>
      <h1>{desk.exam}</h1>
      <dl className={styles['facts']}>
        <dt>Thí sinh</dt>
        <dd>{desk.fullName}</dd>
        <dt>Số báo danh</dt>
        <dd>{desk.number}</dd>
        <dt>Phòng, chỗ ngồi</dt>
        <dd>
          {desk.room}, {desk.seat.toLocaleLowerCase('vi')}
        </dd>
        <dt>Thời gian làm bài</dt>
        <dd>{desk.minutes} phút</dd>
      </dl>
      <p role="status">
        Đã vào phòng thi. Đề hiện ra khi Hội đồng tính giờ, dự kiến {clockTime(clock.startsAt)}. Bạn không phải làm gì.
      </p>
      {!online && <p className={styles['trouble']}>Mất kết nối với máy chủ. Trang sẽ tự nối lại.</p>}
      <h2>Khi làm bài</h2>
      <ul className={styles['rules']}>
        <li>Mỗi câu trả lời được lưu ngay. Góc trên bên phải cho biết đã lưu hay chưa.</li>
        <li>Mất mạng vẫn làm tiếp được: bài được giữ trên máy này và gửi khi có mạng.</li>
        <li>Phím Page Down sang câu sau, Page Up về câu trước, F2 đánh dấu câu để xem lại.</li>
      </ul>
    </main>
  )
}
