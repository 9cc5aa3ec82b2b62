import { useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { Empty } from '#ui/Empty.tsx'
import { decimal, number, viDate } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { useAct } from '#ui/useAct.ts'
import type { MarkingTasks, MyResults } from '../api.ts'
import { roundNames } from '../slots.ts'
import css from './marking.module.css'

type Mine = MyResults[number]

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

const Tasks = ({ tasks }: { readonly tasks: MarkingTasks }) => (
  <section className={css['part']}>
    <h2>Bài được giao chấm</h2>
    {tasks.map(({ examId, name, round, marked, published }) => (
      <div key={examId} className={css['acts']}>
        <span>
          {name}, {roundNames[round].toLocaleLowerCase('vi')}: đã chấm {number(marked)} bài
        </span>
        {!published && <LinkButton to={`/cham-thi/${examId}`}>Chấm bài</LinkButton>}
      </div>
    ))}
  </section>
)

function Result({ mine }: { readonly mine: Mine }) {
  const { name, publishedOn, points, total, passPoints, passed, penalty, number: text } = mine
  return (
    <section className={css['part']}>
      <h2>{name}</h2>
      <p className={css['acts']}>
        <Badge tone={passed ? 'done' : 'danger'}>{passed ? 'Đạt' : 'Không đạt'}</Badge>
        <strong>
          {decimal(points)}/{decimal(total)} điểm
        </strong>
        <span className={css['soft']}>
          đạt từ {decimal(passPoints)} điểm{penalty !== '0' && `, đã trừ ${decimal(penalty)}`}; số báo danh {text}, công
          bố ngày {viDate(publishedOn as PlainDate)}
        </span>
      </p>
      <Table
        label={`Điểm theo chuyên đề: ${name}`}
        rows={mine.topics}
        columns={topics}
        rowId={(row) => row.name}
        empty=""
      />
      <details>
        <summary>Điểm từng câu</summary>
        <Table
          label={`Điểm từng câu: ${name}`}
          rows={mine.lines}
          columns={lines}
          rowId={({ position }) => String(position)}
          empty=""
        />
      </details>
      {mine.certificate && (
        <p>
          Giấy chứng nhận số {mine.certificate.number}
          {mine.certificate.valid ? '' : ' (không còn giá trị)'}:{' '}
          <Link to={`/chung-nhan/${mine.certificate.code}`}>xem và in</Link>
        </p>
      )}
      <Recheck mine={mine} />
    </section>
  )
}

const topics: Column<Mine['topics'][number]>[] = [
  { id: 'name', heading: 'Chuyên đề', width: 260, wrap: true, cell: ({ name }) => name },
  { id: 'points', heading: 'Điểm', align: 'end', cell: ({ points, of }) => `${decimal(points)}/${decimal(of)}` },
]
const lines: Column<Mine['lines'][number]>[] = [
  { id: 'position', heading: 'Câu trong đề gốc', cell: ({ position }) => `Câu ${position + 1}` },
  { id: 'points', heading: 'Điểm', align: 'end', cell: ({ points, of }) => `${decimal(points)}/${decimal(of)}` },
  { id: 'says', heading: 'Cách tính', width: 320, wrap: true, cell: ({ says }) => says },
]

function Recheck({ mine: { examId, recheck } }: { readonly mine: Mine }) {
  const [asking, ask] = useState(false)
  const [reason, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`/my-exam-results/${examId}/recheck`, { reason }, { idempotencyKey }),
    done: () => ask(false),
  })
  if (recheck.asked)
    return (
      <p>
        Đã đề nghị phúc khảo ngày {viDate(recheck.asked.on as PlainDate)}:{' '}
        {recheck.asked.answer ?? 'hội đồng chưa trả lời'}
      </p>
    )
  return (
    <div className={css['acts']}>
      {recheck.may ? <Button onPress={() => ask(true)}>Đề nghị phúc khảo…</Button> : <span>{recheck.says}.</span>}
      {recheck.finding && <Because finding={recheck.finding} />}
      <ConfirmDialog
        title="Đề nghị phúc khảo"
        isOpen={asking}
        onClose={() => ask(false)}
        confirm="Gửi đề nghị"
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <TextArea label="Lý do" required value={reason} onChange={write} />
      </ConfirmDialog>
    </div>
  )
}
