import { useAddress } from '#ui/address.ts'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import type { Filter } from '#ui/filters.ts'
import { number, viDate } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { ClassRow } from '../api.ts'
import { organiserNames, subjectNames } from '../model.ts'
import { optionsOf } from './names.ts'
import { StateBadge } from './StateBadge.tsx'

/** Các lớp, the latest first */
export function ClassList() {
  const [values] = useAddress()
  const { today } = useSession().agency
  const thisYear = today.slice(0, 4)
  const { nam = thisYear, 'to-chuc': organiser, 'noi-dung': subject } = values
  const year = nam === every ? undefined : nam
  const rows = useGet<readonly ClassRow[]>('/training/classes', { year, organiser, subject })
  return (
    <>
      <Filters filters={filtersOf(Number(thisYear))} count={`${number(rows.length)} lớp`} />
      <Table
        label="Các lớp đào tạo, bồi dưỡng"
        rows={rows}
        columns={columns}
        href={({ id }) => `/dao-tao/${id}`}
        rowName={({ name }) => name}
        empty={<Empty title="Không có lớp nào như vậy">Bấm “Mở lớp” để mở lớp mới, hoặc chọn năm khác.</Empty>}
      />
    </>
  )
}

const every = 'moi-nam'

const yearsAround = (year: number) =>
  Array.from({ length: 12 }, (_, at) => ({ id: String(year + 1 - at), label: `năm ${year + 1 - at}` }))

const filtersOf = (year: number): Filter[] => [
  {
    id: 'nam',
    word: 'học trong',
    kind: 'choice',
    any: `năm ${year}`,
    options: [{ id: every, label: 'mọi năm' }, ...yearsAround(year)],
  },
  { id: 'to-chuc', word: 'do', kind: 'choice', any: 'mọi đơn vị tổ chức', options: optionsOf(organiserNames) },
  { id: 'noi-dung', word: 'về', kind: 'choice', any: 'mọi nội dung', options: optionsOf(subjectNames) },
]

const columns: Column<ClassRow>[] = [
  { id: 'name', heading: 'Lớp', width: 260, wrap: true, sort: ({ name }) => name, cell: ({ name }) => name },
  { id: 'state', heading: 'Tình trạng', cell: ({ state }) => <StateBadge state={state} /> },
  { id: 'from', heading: 'Khai giảng', sort: ({ from }) => from, cell: ({ from }) => viDate(from) },
  { id: 'to', heading: 'Kết thúc', sort: ({ to }) => to, cell: ({ to }) => viDate(to) },
  {
    id: 'people',
    heading: 'Học viên',
    align: 'end',
    sort: ({ learners }) => learners,
    cell: ({ learners, candidates }) =>
      candidates > 0 ? `${number(learners)} + ${number(candidates)}` : number(learners),
  },
  { id: 'seats', heading: 'Chỗ', align: 'end', cell: ({ seats }) => seats && number(seats) },
  { id: 'lessons', heading: 'Số tiết', align: 'end', cell: ({ lessons }) => lessons && number(lessons) },
  { id: 'organiser', heading: 'Đơn vị tổ chức', cell: ({ organiser }) => organiser },
  { id: 'subject', heading: 'Nội dung', cell: ({ subject }) => subjectNames[subject] },
  {
    id: 'cost',
    heading: 'Kinh phí (đồng)',
    align: 'end',
    sort: ({ cost }) => cost,
    cell: ({ cost }) => cost && number(cost),
  },
]
