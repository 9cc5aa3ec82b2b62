import { number } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import type { HoursRow } from '../hours-api.ts'

export const hoursColumns: Column<HoursRow>[] = [
  { id: 'name', heading: 'Họ và tên', width: 180, cell: ({ fullName }) => fullName },
  { id: 'unit', heading: 'Đơn vị', cell: ({ unitName }) => unitName },
  { id: 'lessons', heading: 'Đã học (tiết)', align: 'end', cell: ({ lessons }) => number(lessons) },
  { id: 'required', heading: 'Phải đủ (tiết)', align: 'end', cell: ({ required }) => number(required) },
  { id: 'short', heading: 'Còn thiếu (tiết)', align: 'end', cell: ({ shortfall }) => number(shortfall) },
]
