import { decree_138_2020, decree_170_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'

/** Phần trăm tổng số thành viên tập thể lãnh đạo phải vượt */
export const extensionVoteShare = parameter('Tỷ lệ phiếu đồng ý kéo dài thời gian giữ chức vụ', [
  { from: '2020-12-01', value: 50, cites: [cite(decree_138_2020, 'Điều 53', 'read')], checked: null },
  { from: '2025-07-01', value: 50, cites: [cite(decree_170_2025, 'Điều 40 khoản 3', 'read')], checked: null },
])

export type VoteResult = 'passed' | 'head-decides' | 'failed'
export type Vote = { readonly percent: number; readonly result: VoteResult }

const words: Readonly<Record<VoteResult, string>> = {
  passed: 'đạt',
  'head-decides': 'người đứng đầu quyết định và báo cáo đầy đủ các ý kiến',
  failed: 'không đạt',
}

/** Kết quả phiếu kín của tập thể lãnh đạo về việc kéo dài thời gian giữ chức vụ */
export function extensionVote(members: number, agree: number, lawOn: PlainDate): Finding<Vote> {
  const law = extensionVoteShare.on(lawOn)
  const side = Math.sign(agree * 100 - members * law.value)
  const result = side > 0 ? 'passed' : side === 0 ? 'head-decides' : 'failed'
  const percent = new Decimal(agree).times(100).div(members).toDecimalPlaces(2).toNumber()
  return finding({ percent, result }, `${agree}/${members} phiếu đồng ý: ${words[result]}`, { from: [law] })
}
