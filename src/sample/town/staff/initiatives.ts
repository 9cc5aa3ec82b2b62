import { dayIn } from '../days.ts'
import type { Town } from '../town.ts'
import type { Holding } from './holding.ts'

/** What was found, and the decision of the town that came of it. */
// prettier-ignore
const works = {
  office: [['Rút ngắn quy trình tiếp nhận hồ sơ đất đai', 'quy chế một cửa của thị xã'], ['Số hóa sổ hộ tịch từ năm 1976', 'kế hoạch chính quyền điện tử'],
    ['Lịch họp và văn bản điện tử dùng chung', 'quy chế làm việc của UBND']],
  school: [['Dạy học theo trạm ở lớp ghép', 'kế hoạch phát triển giáo dục'], ['Giáo dục di tích nhà Trần cho học sinh', 'đề án phát huy giá trị di tích'],
    ['Thư viện xanh trong trường học', 'phong trào trường học thân thiện']],
} as const

/** Sáng kiến, đề tài, with what it contributed to. */
export function writeInitiative(town: Town, { who, seat }: Holding, year: number): void {
  const [what, contributed] = who.chance.of<readonly [string, string]>(
    seat.discipline === 'office' || seat.discipline === 'servicing' ? works.office : works.school,
  )
  const isTopic = who.chance.happens(0.12)
  const values = {
    person_id: who.id,
    kind: isTopic ? 'topic' : 'initiative',
    title: `${what}; được dùng trong ${contributed}`,
    level: isTopic ? 'province' : 'base',
    recognised_on: dayIn(year, '12-10'),
    paper: `${who.ordinal}-${year}/QĐ-SK`,
  }
  town.ledger.once('initiative', { from: dayIn(year, '12-10'), values })
}
