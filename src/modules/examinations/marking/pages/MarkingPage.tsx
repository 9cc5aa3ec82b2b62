import { useState } from 'react'
import { post } from '#ui/api.ts'
import { useParam } from '#ui/address.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { decimal, number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { MarkingWork } from '../api.ts'
import { roundNames } from '../slots.ts'
import css from './marking.module.css'

type Item = MarkingWork['items'][number]

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

function Paper({ examId, item }: { readonly examId: string; readonly item: Item }) {
  const { cipher, position, part, of, situation, prompt, guide, text, hasFile, points, note } = item
  const file = new URLSearchParams({ cipher, position: String(position), part })
  return (
    <section className={css['paper']} aria-label={`Phách ${cipher}, câu ${position + 1}`}>
      <h3>
        Phách {cipher}, câu {position + 1}
        {part && `, phần ${part}`}, tối đa {decimal(of)} điểm
      </h3>
      {situation && <p>{situation}</p>}
      <p>{prompt}</p>
      {guide.length > 0 && (
        <details>
          <summary>Hướng dẫn chấm</summary>
          <ul>
            {guide.map(({ text: line, share }) => (
              <li key={line}>
                {line} ({share}% số điểm)
              </li>
            ))}
          </ul>
        </details>
      )}
      {text && <div className={css['answer']}>{text}</div>}
      {hasFile && (
        <div>
          <FileLink href={`/api/exams/${examId}/marking/file?${file}`} look="secondary">
            Tải tệp bài làm
          </FileLink>
        </div>
      )}
      {points === null ? (
        <Give examId={examId} item={item} />
      ) : (
        <p>
          <Badge tone="done">{decimal(points)} điểm</Badge> {note}
        </p>
      )}
    </section>
  )
}

function Give({ examId, item: { cipher, position, part } }: { readonly examId: string; readonly item: Item }) {
  const [points, type] = useState('')
  const [note, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(`/exams/${examId}/marking`, { cipher, position, part, points, note }, { idempotencyKey }),
  })
  return (
    <>
      <form
        className={css['give']}
        onSubmit={(event) => {
          event.preventDefault()
          act.mutate()
        }}
      >
        <TextField label="Điểm" required value={points} onChange={type} />
        <TextField label="Nhận xét" value={note} onChange={write} />
        <Button type="submit" look="primary" isPending={act.isPending}>
          Cho điểm
        </Button>
      </form>
      <Refused error={act.error} />
      <p className={css['soft']}>Cho điểm rồi thì chỉ hội đồng sửa được, với hai người và lý do.</p>
    </>
  )
}
