import type { PlainDate } from '#lib/date.ts'
import { Badge } from '#ui/Badge.tsx'
import { BecauseOf } from '#ui/BecauseOf.tsx'
import { decimal, viDate } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import type { Column } from '#ui/Table.tsx'
import type { DutyRow } from '../api.ts'
import { lateWords } from '../model.ts'

export const isPhone = () => matchMedia('(max-width: 719px)').matches

const onPhone = ['name', 'kind', 'state', 'because', 'on', 'unit', 'rank', 'step', 'coefficient']

/** On a phone what matters comes first. */
export function columnsOf(today: PlainDate, phone: boolean): readonly Column<DutyRow>[] {
  const all = allColumns(today)
  return phone ? onPhone.map((id) => all.find((column) => column.id === id)!) : all
}

const allColumns = (today: PlainDate): readonly Column<DutyRow>[] => [
  { id: 'name', heading: 'Họ và tên', cell: ({ name }) => name, sort: true, width: 150 },
  { id: 'unit', heading: 'Đơn vị', cell: ({ unitName }) => unitName, sort: true, wrap: true, width: 140 },
  { id: 'rank', heading: 'Ngạch', cell: ({ rankTitle }) => rankTitle, sort: true, wrap: true, width: 110 },
  { id: 'step', heading: 'Bậc', cell: ({ step }) => step, align: 'end' },
  { id: 'coefficient', heading: 'Hệ số', cell: ({ coefficient }) => coefficient && decimal(coefficient), align: 'end' },
  { id: 'kind', heading: 'Sẽ là', cell: ({ becomes }) => becomes, sort: true, wrap: true, width: 136 },
  { id: 'on', heading: 'Từ ngày', cell: ({ on }) => viDate(on), align: 'end', sort: true },
  { id: 'state', heading: 'Tình trạng', cell: (row) => <State row={row} today={today} />, wrap: true, width: 124 },
  {
    id: 'because',
    heading: 'Căn cứ',
    cell: ({ kind, personId, becomes, name }) => (
      <BecauseOf path={`/duties/${kind}/${personId}`} of={`${becomes} của ${name}`} />
    ),
  },
]

function State({ row: { on, overdue, inDecision }, today }: { readonly row: DutyRow; readonly today: PlainDate }) {
  const late = overdue && <Badge tone="danger">{lateWords(on, today)}</Badge>
  if (inDecision === null) return late || <Badge tone="waits">Đến hạn</Badge>
  return (
    <>
      {late}{' '}
      <Link to={`/quyet-dinh/${inDecision.id}`}>
        {inDecision.state === 'draft' ? 'Đang trong dự thảo' : 'Đã trình ký'}
      </Link>
    </>
  )
}
