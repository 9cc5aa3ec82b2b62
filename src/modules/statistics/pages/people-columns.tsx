import { viDate } from '#lib/date.ts'
import { Link } from '#ui/Link.tsx'
import type { Column } from '#ui/Table.tsx'
import type { PersonRow } from './wire.ts'

export const rowId = (row: PersonRow) => `${row.id} ${row.detail ?? ''}`

const rest: readonly Column<PersonRow>[] = [
  { id: 'birthOn', heading: 'Ngày sinh', cell: ({ birthOn }) => (birthOn ? viDate(birthOn) : '') },
  { id: 'unitName', heading: 'Đơn vị', cell: ({ unitName }) => unitName ?? '' },
  { id: 'detail', heading: 'Chi tiết', wrap: true, width: 220, cell: ({ detail }) => detail ?? '' },
]

export const peopleColumns: readonly Column<PersonRow>[] = [
  {
    id: 'fullName',
    heading: 'Họ và tên',
    width: 180,
    cell: ({ id, fullName }) => <Link to={`/con-nguoi/${id}`}>{fullName}</Link>,
  },
  ...rest,
]

/** Lớp: it has no record of a person to open. */
export const classColumns: readonly Column<PersonRow>[] = [
  { id: 'fullName', heading: 'Tên lớp', wrap: true, width: 260, cell: ({ fullName }) => fullName },
  { id: 'unitName', heading: 'Đơn vị tổ chức', cell: ({ unitName }) => unitName ?? '' },
  { id: 'detail', heading: 'Khai giảng', cell: ({ detail }) => detail ?? '' },
]
