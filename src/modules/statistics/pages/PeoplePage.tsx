import { isPlainDate, viDate } from '#lib/date.ts'
import { useAddress } from '#ui/address.ts'
import { address } from '#ui/api.ts'
import { useDay } from '#ui/day.ts'
import { Empty } from '#ui/Empty.tsx'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { Pager } from '#ui/Pager.tsx'
import { Table } from '#ui/Table.tsx'
import { momentOf, useAsked, useCatalogue } from './asked.ts'
import { classColumns, peopleColumns, rowId } from './people-columns.tsx'
import { PostedFile } from './PostedFile.tsx'
import { type Question, readQuestion } from './question.ts'
import { conditionsOf, namedIn } from './conditions.ts'
import type { People } from './wire.ts'

const pageSize = 100

/** Những người đứng sau một con số. */
export function PeoplePage() {
  const [values] = useAddress()
  const { today } = useDay()
  const question = readQuestion(values, today)
  if (question === null)
    return (
      <Page title="Những người đứng sau một con số">
        <Empty title="Chưa chọn con số nào">
          Mở <Link to="/thong-ke">Thống kê</Link> rồi bấm vào một con số để xem những người của nó.
        </Empty>
      </Page>
    )
  return <Counted question={{ ...question, ...(question.knownAt && { knownAt: momentOf(question.knownAt) }) }} />
}

function Counted({ question }: { readonly question: Question }) {
  const [{ trang, biet }, change] = useAddress()
  const page = Math.max(1, Number(trang) || 1)
  const catalogue = useCatalogue()
  const { total, rows } = useAsked<People>('/statistics/people', { ...question, page, limit: pageSize })
  const { title, unit } = namedIn(catalogue, question.indicator)
  const known = biet && isPlainDate(biet) ? `, như đã biết đến hết ngày ${viDate(biet)}` : ''
  return (
    <Page
      title={title}
      lead={
        <>
          {`${number(total)} ${unit}, tại ngày ${viDate(question.day)}${known}`}
          {conditionsOf(question, catalogue).map((words) => (
            <div key={words}>{words}</div>
          ))}
        </>
      }
      actions={<PostedFile href={address('/statistics/people/export')} body={question} />}
    >
      <Table
        label={title}
        columns={unit === 'lớp' ? classColumns : peopleColumns}
        rows={rows}
        rowId={rowId}
        empty="Không có ai"
      />
      <Pager page={page} size={pageSize} total={total} noun={unit} onPage={(to) => change({ trang: String(to) })} />
    </Page>
  )
}
