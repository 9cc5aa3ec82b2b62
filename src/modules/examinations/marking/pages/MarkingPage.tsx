import { useParam } from '#ui/address.ts'
import { Empty } from '#ui/Empty.tsx'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import type { MarkingWork } from '../api.ts'
import { roundNames } from '../rounds.ts'
import css from './marking.module.css'
import { Paper } from './EssayPaper.tsx'

export type Item = MarkingWork['items'][number]

/** Chấm bài viết theo số phách, one after another. */
export function MarkingPage() {
  const examId = useParam('id')
  const { name, round, items } = useGet<MarkingWork>(`/exams/${examId}/marking`)
  const left = items.filter(({ points }) => points === null)
  const given = items.filter(({ points }) => points !== null)
  return (
    <Page
      title={`Chấm bài: ${name}`}
      lead={`${roundNames[round]}. Còn ${number(left.length)} bài, đã chấm ${number(given.length)} bài.`}
    >
      <div className={css['stack']}>
        <Link to="/sat-hach-cua-toi">Sát hạch của tôi</Link>
        {items.length === 0 && (
          <Empty title="Chưa có bài cần chấm">
            Bài xuất hiện khi hội đồng đã rọc phách; bài chấm lần ba xuất hiện khi hai giám khảo lệch quá mức.
          </Empty>
        )}
        {left.map((item) => (
          <Paper key={`${item.cipher} ${item.position} ${item.part}`} examId={examId} item={item} />
        ))}
        {given.length > 0 && <h2>Đã chấm</h2>}
        {given.map((item) => (
          <Paper key={`${item.cipher} ${item.position} ${item.part}`} examId={examId} item={item} />
        ))}
      </div>
    </Page>
  )
}
