import { Empty } from '#ui/Empty.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import type { MarkingTasks, MyResults } from '../api.ts'
import css from './marking.module.css'
import { Tasks } from './MyTasks.tsx'
import { Result } from './MyResult.tsx'

export type Mine = MyResults[number]

/** Sát hạch của tôi: kết quả đã công bố, và bài được giao chấm. */
export function MyExamsPage() {
  const results = useGet<MyResults>('/my-exam-results')
  const tasks = useGet<MarkingTasks>('/marking')
  return (
    <Page title="Sát hạch của tôi" lead="Kết quả đã công bố của mình, và những bài mình được giao chấm.">
      <div className={css['stack']}>
        {tasks.length > 0 && <Tasks tasks={tasks} />}
        {results.length === 0 && (
          <Empty title="Chưa có kết quả nào">Kết quả xuất hiện ở đây khi hội đồng sát hạch công bố.</Empty>
        )}
        {results.map((mine) => (
          <Result key={mine.examId} mine={mine} />
        ))}
      </div>
    </Page>
  )
}
