import { Badge } from '#ui/Badge.tsx'
import { useDay } from '#ui/day.ts'
import { useGet } from '#ui/query.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { GapMap, GapPerson } from '../api.ts'
import css from './competencies.module.css'

type Props = { readonly cell: GapMap['cells'][number]; readonly title: string }

/** Những người của một ô, those who lack it first. */
export function GapPeopleTable({ cell: { unitId, framework, code }, title }: Props) {
  const { day } = useDay()
  const rows = useGet<GapPerson[]>('/competencies/gaps/people', { day, unitId, framework, code })
  return (
    <section className={css['part']}>
      <h2>{title}</h2>
      <Table
        label={title}
        rows={rows}
        columns={columns}
        href={({ id }) => `/con-nguoi/${id}`}
        rowName={({ fullName }) => fullName}
        empty="Không có ai trong phạm vi"
      />
    </section>
  )
}

const columns: Column<GapPerson>[] = [
  { id: 'name', heading: 'Họ và tên', width: 220, cell: ({ fullName }) => fullName },
  { id: 'unit', heading: 'Đơn vị', width: 240, sort: ({ unitName }) => unitName, cell: ({ unitName }) => unitName },
  {
    id: 'state',
    heading: 'Tình trạng',
    sort: ({ held, required }) => Number(held >= required),
    cell: ({ held, required }) =>
      held >= required ? (
        <Badge tone="done">Đạt</Badge>
      ) : (
        <Badge tone="waits">{held === 0 ? 'Chưa có' : `Mức ${held}, cần mức ${required}`}</Badge>
      ),
  },
  { id: 'by', heading: 'Theo', cell: ({ evidence }) => evidence },
]
