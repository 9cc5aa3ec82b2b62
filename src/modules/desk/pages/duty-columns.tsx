import type { PlainDate } from '#lib/date.ts'
import { Badge } from '#ui/Badge.tsx'
import { BecauseOf } from '#ui/BecauseOf.tsx'
import { decimal, viDate } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import type { Column } from '#ui/Table.tsx'
import type { DutyRow } from '../api.ts'
import css from './desk.module.css'
import { lateWords } from '../model.ts'

export const isPhone = () => matchMedia('(max-width: 719px)').matches

/** On a phone what matters comes first: who, what, when, how late, and why. */
export const columnsOf = (today: PlainDate, phone: boolean): readonly Column<DutyRow>[] =>
  phone ? phoneColumns(today) : allColumns(today)

const phoneColumns = (today: PlainDate): readonly Column<DutyRow>[] => [
  { id: 'name', heading: 'Họ và tên', cell: (row) => <Who row={row} />, sort: true, wrap: true, width: 150 },
  { id: 'on', heading: 'Từ ngày', cell: (row) => <When row={row} today={today} />, sort: true, wrap: true, width: 132 },
  ...allColumns(today).filter(({ id }) => !['name', 'on', 'kind', 'state'].includes(id)),
]

const Who = ({ row: { name, becomes } }: { readonly row: DutyRow }) => (
  <>
    {name}
    <span className={css['under']}>{becomes}</span>
  </>
)

const When = ({ row, today }: { readonly row: DutyRow; readonly today: PlainDate }) => (
  <>
    {viDate(row.on)}
    <div>
      <State row={row} today={today} />
    </div>
  </>
)

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
      {late}
      <Link to={`/quyet-dinh/${inDecision.id}`} className={css['drafted'] ?? ''}>
        {inDecision.state === 'draft' ? 'Đang trong dự thảo' : 'Đã trình ký'}
      </Link>
    </>
  )
}
