import type { PlainDate } from '#lib/date.ts'
import { Badge } from '#ui/Badge.tsx'
import { BecauseOf } from '#ui/BecauseOf.tsx'
import { decimal, viDate } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import type { Column } from '#ui/Table.tsx'
import type { DutyRow } from '../api.ts'
import { lateWords } from '../late.ts'

export const columnsOf = (today: PlainDate): readonly Column<DutyRow>[] => [
  { id: 'name', heading: 'Họ và tên', cell: ({ name }) => name, sort: true, width: 164 },
  { id: 'unit', heading: 'Đơn vị', cell: ({ unitName }) => unitName, sort: true, width: 150 },
  { id: 'rank', heading: 'Ngạch, chức danh', cell: ({ rankTitle }) => rankTitle, sort: true, width: 140 },
  { id: 'step', heading: 'Bậc', cell: ({ step }) => step, align: 'end' },
  { id: 'coefficient', heading: 'Hệ số', cell: ({ coefficient }) => coefficient && decimal(coefficient), align: 'end' },
  { id: 'kind', heading: 'Sẽ là', cell: ({ becomes }) => becomes, sort: true, width: 150 },
  { id: 'on', heading: 'Từ ngày', cell: ({ on }) => viDate(on), align: 'end', sort: true },
  { id: 'state', heading: 'Tình trạng', cell: (row) => <State row={row} today={today} />, width: 130 },
  { id: 'because', heading: 'Căn cứ', cell: ({ kind, personId, becomes, name }) => <BecauseOf path={`/duties/${kind}/${personId}`} of={`${becomes} của ${name}`} /> },
]

function State({ row: { on, overdue, inDecision }, today }: { readonly row: DutyRow; readonly today: PlainDate }) {
  const late = overdue && <Badge tone="danger">{lateWords(on, today)}</Badge>
  if (inDecision === null) return late || <Badge tone="waits">Đến hạn</Badge>
  return (
    <>
      {late} <Link to={`/quyet-dinh/${inDecision.id}`}>{inDecision.state === 'draft' ? 'Đang trong dự thảo' : 'Đã trình ký'}</Link>
    </>
  )
}
