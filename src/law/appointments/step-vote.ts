import { decree_115_2020, decree_259_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Phiếu giới thiệu ở bước 2, tính trên tổng số người được triệu tập */
export const stepVoteLaw = parameter('Phiếu giới thiệu nhân sự bổ nhiệm viên chức quản lý', [
  {
    from: '2020-09-29',
    value: { quorumThirds: 2, majorityPercent: 50, forwardPercent: 30 },
    cites: [cite(decree_115_2020, 'Điều 46 khoản 2 điểm b', 'text')],
    checked: null,
  },
  { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, 'chưa đọc điều tương ứng')], checked: null },
])

export type Ballot = { readonly id: string; readonly votes: number }
export type StepVote = { readonly quorum: boolean; readonly forward: readonly string[]; readonly isStopped: boolean }

/** Ai được chuyển sang bước sau */
export function stepVote(
  summoned: number,
  present: number,
  ballots: readonly Ballot[],
  lawOn: PlainDate,
): Finding<StepVote> {
  const law = stepVoteLaw.on(lawOn)
  const { quorumThirds, majorityPercent, forwardPercent } = law.value
  const quorum = present * 3 >= summoned * quorumThirds
  const most = Math.max(...ballots.map(({ votes }) => votes))
  const elected = ballots.filter(({ votes }) => votes === most && votes * 100 > summoned * majorityPercent)
  const others = ballots.filter(({ votes }) => votes * 100 >= summoned * forwardPercent)
  const forward = quorum ? (elected.length > 0 ? elected : others).map(({ id }) => id) : []
  const value = { quorum, forward, isStopped: forward.length === 0 }
  return finding(value, outcome(value), { from: [law] })
}

function outcome({ quorum, forward, isStopped }: StepVote): string {
  if (!quorum) return 'Chưa đủ hai phần ba số người được triệu tập, không họp'
  return isStopped ? 'Không ai đạt tỷ lệ, dừng và báo cáo' : `Chuyển bước sau: ${forward.join(', ')}`
}
