import { useAddress } from '#ui/address.ts'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { number } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import type { ClassRow } from '../api.ts'
import { classColumns } from './class-columns.tsx'
import { every, filtersOf } from './class-filters.ts'

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
        columns={classColumns}
        href={({ id }) => `/dao-tao/${id}`}
        rowName={({ name }) => name}
        empty={<Empty title="Không có lớp nào như vậy">Bấm “Mở lớp” để mở lớp mới, hoặc chọn năm khác.</Empty>}
      />
    </>
  )
}
