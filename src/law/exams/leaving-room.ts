import { circular_001_2025_bnv, circular_06_2020_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Bài thi ngắn hơn số phút này thì không ra ngoài phòng thi */
export const stayInRoom = parameter('Số phút của bài thi mà dưới đó thí sinh không được ra ngoài', [
  { from: '2021-01-20', value: 60, cites: [cite(circular_06_2020_bnv, 'Nội quy', 'read')], checked: null },
  { from: '2025-03-17', value: null, cites: [cite(circular_001_2025_bnv, 'chưa đọc điều này')], checked: null },
])

/** Thí sinh có bị cấm ra ngoài phòng thi trong giờ làm bài không */
export function mustStayInRoom(examMinutes: number, lawOn: PlainDate): Finding<boolean> {
  const law = stayInRoom.on(lawOn)
  const must = examMinutes < law.value
  const says = must
    ? `Bài thi ${examMinutes} phút, dưới ${law.value} phút: không được ra ngoài phòng thi`
    : `Bài thi ${examMinutes} phút: không thuộc diện cấm ra ngoài phòng thi`
  return finding(must, says, { from: [law] })
}
