import type { PlainDate } from '#lib/date.ts'
import { Badge } from '#ui/Badge.tsx'
import { decimal, viDate } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import css from './marking.module.css'
import type { Mine } from './MyExamsPage.tsx'
import { Recheck } from './MyRecheck.tsx'

export function Result({ mine }: { readonly mine: Mine }) {
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
