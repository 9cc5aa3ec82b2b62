import { decree_170_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Cách họp của Hội đồng xét thay đổi vị trí việc làm: who must come, and whose side wins a tie */
export const panelVoteLaw = parameter('Cách làm việc của Hội đồng xét thay đổi vị trí việc làm', [
  {
    from: '2025-07-01',
    value: { quorum: { of: 3, present: 2 }, tie: 'chair' },
    cites: [cite(decree_170_2025, 'Điều 24', 'read')],
    checked: null,
  },
])

export type PanelBallot = {
  readonly members: number
  readonly present: number
  readonly agree: number
  readonly chairAgrees: boolean
}

export type PanelVote = 'passed' | 'failed' | 'no-quorum'

/** Biểu quyết của hội đồng: a majority of those present; a tie goes with the chair */
export function panelVote({ members, present, agree, chairAgrees }: PanelBallot, lawOn: PlainDate): Finding<PanelVote> {
  const law = panelVoteLaw.on(lawOn)
  const { quorum } = law.value
  const grounds = { from: [law] }
  if (present * quorum.of < members * quorum.present) {
    return finding('no-quorum', `Có mặt ${present}/${members}, chưa đủ hai phần ba, không họp`, grounds)
  }
  if (agree * 2 === present) {
    const side = chairAgrees ? 'đồng ý' : 'không đồng ý'
    return finding(chairAgrees ? 'passed' : 'failed', `Ngang phiếu, theo ý kiến Chủ tịch Hội đồng: ${side}`, grounds)
  }
  const passes = agree * 2 > present
  return finding(passes ? 'passed' : 'failed', `${agree}/${present} người có mặt đồng ý`, grounds)
}
