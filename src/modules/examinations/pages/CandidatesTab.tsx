import { ListOrdered, UserPlus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { dayOr, moment } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../exam/api.ts'
import type { Candidate } from '../hall/api.ts'
import css from './exams.module.css'
import { WithdrawCandidates } from './WithdrawCandidates.tsx'

const AddCandidates = lazy(async () => ({ default: (await import('./AddCandidates.tsx')).AddCandidates }))

/** Thí sinh: who is named, by number, and where each sits. */
export function CandidatesTab({ exam }: { readonly exam: Exam }) {
  const rows = useGet<readonly Candidate[]>(`/exams/${exam.id}/candidates`)
  const may = useMay('POST /api/exams/:id/candidates') && ['preparing', 'sealed'].includes(exam.stage)
  const [adding, add] = useState(false)
  return (
    <section className={css['part']}>
      {may && (
        <div className={css['acts']}>
          <Button look="primary" icon={UserPlus} onPress={() => add(true)}>
            Thêm thí sinh
          </Button>
          {rows.length > 0 && <Renumber exam={exam} />}
        </div>
      )}
      <Table<Candidate>
        label="Thí sinh"
        rows={rows}
        columns={columns}
        rowName={({ fullName }) => fullName}
        noun="thí sinh"
        {...(may && { renderActs: (chosen, clear) => <WithdrawCandidates exam={exam} chosen={chosen} done={clear} /> })}
        empty={<Empty title="Chưa có thí sinh">Thêm theo đơn vị hoặc từng người; không ai có hai lần.</Empty>}
      />
      {adding && (
        <Suspense>
          <AddCandidates exam={exam} onClose={() => add(false)} />
        </Suspense>
      )}
    </section>
  )
}

function Renumber({ exam }: { readonly exam: Exam }) {
  const act = useAct({ run: (_: void, idempotencyKey) => post(`/exams/${exam.id}/numbers`, {}, { idempotencyKey }) })
  return (
    <Button icon={ListOrdered} isPending={act.isPending} onPress={() => act.mutate()}>
      Đánh số báo danh theo tên
    </Button>
  )
}

const columns: Column<Candidate>[] = [
  { id: 'name', heading: 'Họ và tên', width: 180, sort: ({ fullName }) => fullName, cell: ({ fullName }) => fullName },
  { id: 'number', heading: 'Số báo danh', sort: ({ number }) => number, cell: ({ number }) => number },
  { id: 'birth', heading: 'Ngày sinh', cell: ({ birthOn }) => dayOr(birthOn as PlainDate | null) },
  { id: 'unit', heading: 'Đơn vị', width: 200, wrap: true, sort: ({ unit }) => unit, cell: ({ unit }) => unit ?? '' },
  { id: 'session', heading: 'Ca thi', cell: ({ session }) => (session ? moment(session) : 'chưa xếp') },
  {
    id: 'seat',
    heading: 'Chỗ ngồi',
    cell: ({ room, seat }) => (room ? `${room}, ${seat?.toLocaleLowerCase('vi')}` : 'chưa xếp'),
  },
  {
    id: 'gone',
    heading: 'Rút khỏi danh sách',
    width: 160,
    wrap: true,
    cell: ({ withdrawnNote }) => withdrawnNote ?? '',
  },
]
