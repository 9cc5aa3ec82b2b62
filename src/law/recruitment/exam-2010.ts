import { decree_138_2020, decree_24_2010 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'

/** Kiến thức chung, viết và trắc nghiệm chuyên ngành; ngoại ngữ và tin học là môn điều kiện */
export type Papers = {
  readonly general: number
  readonly written: number
  readonly multipleChoice: number
  readonly conditions: readonly number[]
}

/** Thi tuyển công chức một vòng, bốn môn, until the exam was held in two rounds */
export const singleRoundExam = parameter('Kết quả thi tuyển công chức một vòng', [
  {
    from: '2011-01-01',
    value: { minimum: 50, weights: { general: 1, written: 2, multipleChoice: 1 } },
    cites: [cite(decree_24_2010, 'Điều 8, Điều 10, Điều 11')],
    checked: null,
  },
  { from: '2020-12-01', value: null, cites: [cite(decree_138_2020, 'Điều 8', 'read')], checked: null },
])

export type ExamResult = { readonly isPassed: boolean; readonly total: number }

/** Điểm xét tuyển: the weighted papers and the priority points */
export function singleRoundResult(papers: Papers, priority: number, lawOn: PlainDate): Finding<ExamResult> {
  const law = singleRoundExam.on(lawOn)
  const { minimum, weights } = law.value
  const { general, written, multipleChoice, conditions } = papers
  const isPassed = [general, written, multipleChoice, ...conditions].every((points) => points >= minimum)
  const total = new Decimal(general)
    .times(weights.general)
    .plus(new Decimal(written).times(weights.written))
    .plus(new Decimal(multipleChoice).times(weights.multipleChoice))
    .plus(priority)
    .toNumber()
  const says = isPassed ? `Đạt, tổng điểm xét tuyển ${total}` : `Không đạt: có bài thi dưới ${minimum} điểm`
  return finding({ isPassed, total }, says, { from: [law] })
}
