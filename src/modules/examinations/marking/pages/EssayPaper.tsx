import { Badge } from '#ui/Badge.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { decimal } from '#ui/format.ts'
import css from './marking.module.css'
import type { Item } from './MarkingPage.tsx'
import { Give } from './GiveMark.tsx'

export function Paper({ examId, item }: { readonly examId: string; readonly item: Item }) {
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
