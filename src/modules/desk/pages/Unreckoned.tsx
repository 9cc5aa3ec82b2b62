import { type Column, Table } from '#ui/Table.tsx'
import type { Duties } from '../api.ts'

type Person = Duties['unreckoned'][number]

const columns: readonly Column<Person>[] = [
  {
    id: 'name',
    heading: 'Họ và tên',
    cell: ({ name }) => name,
    sort: ({ name }) => name.split(' ').at(-1),
    width: 200,
  },
  { id: 'says', heading: 'Vì sao chưa tính được', cell: ({ says }) => says, sort: ({ says }) => says, wrap: true },
]

/** Nobody is left out in silence. */
export const Unreckoned = ({ people }: { readonly people: readonly Person[] }) => (
  <Table
    label="Người chưa tính được thời hạn"
    rows={people}
    columns={columns}
    rowId={({ personId, says }) => `${personId} ${says}`}
    href={({ personId }) => `/con-nguoi/${personId}`}
    empty="Đã tính được thời hạn của mọi người."
  />
)
