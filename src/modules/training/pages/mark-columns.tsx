import { Badge, type Tone } from '#ui/Badge.tsx'
import type { Column } from '#ui/Table.tsx'
import { type Attendance, attendanceNames } from '../model.ts'
import type { Session } from '../session-api.ts'

type Person = Session['people'][number]

const tones: Readonly<Record<Attendance, Tone>> = { present: 'done', late: 'waits', absent: 'danger' }

export const markColumns: Column<Person>[] = [
  { id: 'name', heading: 'Họ và tên', width: 180, sort: ({ fullName }) => fullName, cell: ({ fullName }) => fullName },
  {
    id: 'state',
    heading: 'Điểm danh',
    cell: ({ state }) => (state ? <Badge tone={tones[state]}>{attendanceNames[state]}</Badge> : 'chưa điểm danh'),
  },
  { id: 'reason', heading: 'Lý do', cell: ({ reason }) => reason },
  { id: 'by', heading: 'Cách', cell: ({ state, byCode }) => state && (byCode ? 'quét mã' : 'theo danh sách') },
  { id: 'unit', heading: 'Đơn vị', sort: ({ unitName }) => unitName, cell: ({ unitName }) => unitName },
]
