import type { Tx } from '#db/connect.ts'
import type { Source } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'

/** Năng lực được công nhận từ kết quả một kỳ sát hạch. */
export type Recognised = {
  readonly examId: string
  readonly attemptId: string
  readonly exam: string
  readonly framework: string
  readonly competency: string
  readonly competencyName: string
  readonly level: number
  readonly points: string
}

export type HeldCompetency = {
  readonly personId: string
  readonly framework: string
  readonly code: string
  readonly level: number
  readonly from: PlainDate
  readonly evidence: string
}

/** What the module of competencies lends: the name of one, and how somebody comes to hold it. */
export type Competencies = {
  readonly nameOf: (framework: string, code: string) => string
  readonly write: (tx: Tx, rows: readonly HeldCompetency[], source: Source) => Promise<void>
}
