import { viDate } from '#lib/date.ts'
import { Badge, type Tone } from '#ui/Badge.tsx'
import { BecauseOf } from '#ui/BecauseOf.tsx'
import type { Column } from '#ui/Table.tsx'
import { decimal, number } from '#ui/format.ts'
import type { OvertimeLine } from '../api.ts'
import { handsWords, hoursWords, workWords } from '../line-words.ts'
import { type Stage, stageNames } from '../model.ts'
import { RowActs } from './RowActs.tsx'

const tones: Readonly<Record<Stage, Tone>> = {
  asked: 'waits',
  approved: 'acted',
  refused: 'danger',
  withdrawn: 'draft',
  worked: 'waits',
  paid: 'done',
}

export const overtimeColumns: Column<OvertimeLine>[] = [
  { id: 'fullName', heading: 'Họ và tên', width: 190, cell: ({ fullName }) => fullName },
  { id: 'acts', heading: 'Việc', cell: (row) => <RowActs row={row} /> },
  { id: 'day', heading: 'Ngày', sort: ({ day }) => day, cell: ({ day }) => viDate(day) },
  {
    id: 'time',
    heading: 'Giờ',
    cell: hoursWords,
  },
  { id: 'hours', heading: 'Số giờ', align: 'end', cell: ({ hours, workedHours }) => decimal(workedHours ?? hours) },
  { id: 'stage', heading: 'Trạng thái', cell: ({ stage }) => <Badge tone={tones[stage]}>{stageNames[stage]}</Badge> },
  { id: 'amount', heading: 'Số tiền', align: 'end', cell: ({ amount }) => (amount === null ? '' : number(amount)) },
  {
    id: 'why',
    heading: 'Căn cứ',
    width: 120,
    cell: ({ id, fullName, missing }) => missing ?? <BecauseOf path={`/pay/overtime/${id}/why`} of={fullName} />,
    wrap: true,
  },
  {
    id: 'purpose',
    heading: 'Công việc',
    wrap: true,
    width: 240,
    cell: workWords,
  },
  { id: 'unitName', heading: 'Đơn vị', cell: ({ unitName }) => unitName },
  { id: 'asked', heading: 'Đề nghị, duyệt', wrap: true, width: 200, cell: handsWords },
]
