import { useMemo } from 'react'
import { useAddress } from '#ui/address.ts'
import { Badge } from '#ui/Badge.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { number, viDate } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Rules } from '../api.ts'
import { type Severity, severityNames } from '../model.ts'
import { Bar } from './Bar.tsx'
import css from './cleaning.module.css'

type Row = Rules['rules'][number]

const tones = { contradiction: 'danger', missing: 'waits', check: 'plain' } as const satisfies Record<Severity, string>

/** Các quy tắc, those most people break first. */
export function RulesTable() {
  const [values] = useAddress()
  const { rules, people, day } = useGet<Rules>('/cleaning/rules')
  const shown = rules
    .filter((rule) => (values['sach'] ? true : rule.people > 0))
    .filter(({ severity }) => !values['muc'] || severity === values['muc'])
    .toSorted((a, b) => b.people - a.people)
  const columns = useMemo(() => columnsOf(Math.max(0, ...rules.map((rule) => rule.people))), [rules])
  const options = Object.entries(severityNames).map(([id, label]) => ({ id, label }))
  const broken = rules.filter((rule) => rule.people > 0).length
  return (
    <div className={css['stack']}>
      <Filters
        filters={[
          { id: 'muc', kind: 'choice', word: 'Mức độ', any: 'bất kỳ', options },
          { id: 'sach', kind: 'switch', word: 'Quy tắc', off: 'có người vướng', on: 'tất cả' },
        ]}
        count={`${broken} trong ${rules.length} quy tắc có người vướng, xét ${number(people)} người ngày ${viDate(day)}`}
      />
      <Table
        label="Các quy tắc rà soát"
        rows={shown}
        columns={columns}
        href={({ id }) => `/chuan-hoa/quy-tac/${id}`}
        rowName={({ name }) => name}
        empty={<Empty title="Không ai vướng quy tắc nào" />}
      />
    </div>
  )
}

const columnsOf = (most: number): Column<Row>[] => [
  { id: 'name', heading: 'Quy tắc', width: 260, wrap: true, cell: ({ name }) => name },
  { id: 'people', heading: 'Số người', cell: ({ people }) => <Bar count={people} most={most} /> },
  {
    id: 'severity',
    heading: 'Mức độ',
    cell: ({ severity }) => <Badge tone={tones[severity]}>{severityNames[severity]}</Badge>,
  },
  { id: 'units', heading: 'Nhiều nhất ở', width: 260, wrap: true, cell: ({ units }) => mostIn(units) },
  {
    id: 'repairs',
    heading: 'Sửa được hàng loạt',
    wrap: true,
    width: 220,
    cell: ({ repairs }) => repairs.map(({ label }) => label).join('; '),
  },
]

const mostIn = (units: Row['units']) =>
  units
    .slice(0, 2)
    .map(({ unitName, people }) => `${unitName} (${number(people)})`)
    .join(', ')
