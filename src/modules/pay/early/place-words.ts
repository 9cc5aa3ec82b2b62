import { type Finding, finding } from '#law/kit/finding.ts'
import type { Verdict } from './verdict.ts'
import type { Review, Reviewed } from './review.ts'

/** The verdict with the place in the quota. */
export function withPlace(placed: Reviewed, judged: Finding<Verdict>, { pool }: Review): Finding<Verdict> {
  return finding(judged.value, `${judged.says}. ${placeWords(placed)}`, { from: [judged, pool] })
}

export function placeWords({
  state,
  place,
  chosen,
  serving,
}: Pick<Reviewed, 'state' | 'place' | 'chosen' | 'serving'>): string {
  if (serving.quotaUnitId === null) return 'Đơn vị chưa được giao biên chế nên chưa có chỉ tiêu'
  const rank = place ? `xếp thứ ${place.order}` : ''
  const picked = chosen ? `; được chọn giữa những người ngang nhau: ${chosen.reason}` : ''
  if (state === 'proposed')
    return `Trong chỉ tiêu, ${rank}${place?.pooled ? ', theo suất giao thêm từ số dư' : ''}${picked}`
  if (state === 'tied') return `Ngang nhau về mọi tiêu chí, ${rank}: người quá số suất còn lại, cần chọn và ghi lý do`
  return `Hết chỉ tiêu: ${rank}, các suất đã dành cho người xếp trên${picked}`
}
