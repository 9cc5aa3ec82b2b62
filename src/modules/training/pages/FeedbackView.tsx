import { useMemo } from 'react'
import { Chart } from '#ui/Chart.tsx'
import type { ChartData } from '#ui/charts.ts'
import { Empty } from '#ui/Empty.tsx'
import { number } from '#ui/format.ts'
import type { Feedback } from '../api.ts'
import { fewestAnswers } from '../model.ts'
import { Answers } from './Answers.tsx'
import css from './training.module.css'

type Asked = NonNullable<Feedback['questions']>[number]

/** Kết quả nhận xét, once enough have answered */
export function FeedbackView({ feedback: { answers, questions, words } }: { readonly feedback: Feedback }) {
  const data = useMemo(() => chartOf(questions ?? []), [questions])
  if (!questions)
    return (
      <Empty title={`Có ${number(answers)} phiếu nhận xét`}>
        Kết quả hiện khi có từ {fewestAnswers} phiếu, để không ai đoán được phiếu của ai.
      </Empty>
    )
  const label = `Điểm trung bình của ${number(answers)} phiếu, thang 5`
  return (
    <div className={css['form']}>
      <Chart label={label} data={data} table={<Answers rows={questions} />} />
      <Answers rows={questions} />
      {words.length > 0 && (
        <ul className={css['words']}>
          {words.map((one, at) => (
            <li key={at}>{one}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const chartOf = (questions: readonly Asked[]): ChartData => ({
  kind: 'bar',
  labels: questions.map(({ question }) => question),
  series: [{ name: 'Điểm trung bình', values: questions.map(({ mean }) => Number(mean)) }],
})
