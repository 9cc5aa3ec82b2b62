import { viDate } from '#lib/date.ts'
import { useAddress } from '#ui/address.ts'
import { useDay } from '#ui/day.ts'
import { Empty } from '#ui/Empty.tsx'
import { number } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { Table } from '#ui/Table.tsx'
import { momentOf, useAsked, useCatalogue } from './asked.ts'
import { conditionsOf, namedIn } from './conditions.ts'
import { momentWords } from './moment-words.ts'
import { peopleColumns, rowId } from './people-columns.tsx'
import { type Question, readQuestion } from './question.ts'
import css from './statistics.module.css'
import type { Difference } from './wire.ts'

/** Những người làm nên chênh lệch giữa hai lúc biết về cùng một ngày. */
export function DifferencePage() {
  const [values] = useAddress()
  const { today } = useDay()
  const question = readQuestion(values, today)
  if (question?.knownAt === undefined)
    return (
      <Page title="Chênh lệch do biết thêm">
        <Empty title="Chưa chọn con số nào">Mở từ một chênh lệch của Bản tin nhân lực.</Empty>
      </Page>
    )
  const later = values['sau'] ?? 'nay'
  return (
    <Between
      question={{ ...question, knownAt: momentOf(question.knownAt) }}
      later={later === 'nay' ? null : momentOf(later)}
    />
  )
}

type Props = { readonly question: Question & { readonly knownAt?: string | undefined }; readonly later: string | null }

function Between({ question, later }: Props) {
  const catalogue = useCatalogue()
  const { gained, lost } = useAsked<Difference>('/statistics/difference', { question, laterKnownAt: later })
  const { title } = namedIn(catalogue, question.indicator)
  const end = later === null ? 'nay' : momentWords(later)
  return (
    <Page
      title={`${title}: chênh lệch do biết thêm`}
      lead={
        <>
          {`Cùng tại ngày ${viDate(question.day)}: như đã biết đến ${momentWords(question.knownAt ?? '')}, và như đã biết đến ${end}.`}
          {conditionsOf(question, catalogue).map((words) => (
            <div key={words}>{words}</div>
          ))}
        </>
      }
    >
      <section className={css['section']} aria-label="Biết thêm">
        <h2>{`Sau mới biết là có: ${number(gained.length)}`}</h2>
        <Table label="Biết thêm" columns={peopleColumns} rows={gained} rowId={rowId} empty="Không có ai" />
      </section>
      <section className={css['section']} aria-label="Không còn tính">
        <h2>{`Sau mới biết là không: ${number(lost.length)}`}</h2>
        <Table label="Không còn tính" columns={peopleColumns} rows={lost} rowId={rowId} empty="Không có ai" />
      </section>
    </Page>
  )
}
