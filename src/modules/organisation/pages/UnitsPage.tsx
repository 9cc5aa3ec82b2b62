import { useMemo, useState } from 'react'
import { useAddress } from '#ui/address.ts'
import { useDay } from '#ui/day.ts'
import { Empty } from '#ui/Empty.tsx'
import { ExportButton } from '#ui/ExportButton.tsx'
import { type Filter, Filters } from '#ui/Filters.tsx'
import { number, viDate } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { readOrder, Table, writeOrder } from '#ui/Table.tsx'
import type { UnitRow } from '../api.ts'
import { arrangeUnits, balanceWords, kindsIn, sumOf, type UnitStrength, withStrength } from '../arrange.ts'
import { NewUnitButton } from './NewUnit.tsx'
import { SumRow } from './SumRow.tsx'
import { unitColumns } from './unit-columns.tsx'
import { UnitPanel } from './UnitPanel.tsx'

const filters: readonly Filter[] = [
  { id: 'lech', word: 'hiện', kind: 'switch', off: 'mọi đơn vị', on: 'chỉ nơi thiếu, vượt hoặc chưa giao' },
  { id: 'ngay', word: 'tại ngày', kind: 'day', any: 'hôm nay', before: '' },
]

/** Cây đơn vị: biên chế được giao và số người có mặt. */
export function UnitsPage() {
  const { day, isToday } = useDay()
  const [address, change] = useAddress()
  const rows = useGet<readonly UnitRow[]>('/units', { day: isToday ? null : day })
  const units = useMemo(() => withStrength(rows), [rows])
  const wanted = { q: address['q'], uneven: address['lech'] === '1' || undefined, sort: address['xep'] }
  const shown = arrangeUnits(units, wanted)
  const opened = units.find(({ id }) => id === address['xem'])
  const { all } = sumOf(units)
  return (
    <Page
      title="Tổ chức"
      lead={`Ngày ${viDate(day)}: ${number(all.people)} người ở ${number(units.length)} đơn vị; so với biên chế được giao: ${balanceWords(all)}.`}
      actions={<NewUnitButton units={units} />}
    >
      <Filters filters={filters} lead={<SearchField label="Tìm đơn vị" />} count={`${number(shown.length)} đơn vị`}>
        <ExportButton path="/units" query={{ ...wanted, day: isToday ? null : day }} columns={[]} />
      </Filters>
      <UnitTable units={units} shown={shown} opened={opened} />
      <Link to="/to-chuc/qua-thoi-gian">Đơn vị nào thành đơn vị nào qua thời gian</Link>
      {opened && <UnitPanel key={opened.id} unit={opened} units={units} onClose={() => change({ xem: null })} />}
    </Page>
  )
}

type TableProps = {
  readonly units: readonly UnitStrength[]
  readonly shown: readonly UnitStrength[]
  readonly opened: UnitStrength | undefined
}

function UnitTable({ units, shown, opened }: TableProps) {
  const [address, change] = useAddress()
  const [phone] = useState(() => matchMedia('(max-width: 719px)').matches)
  const kinds = useMemo(() => kindsIn(units), [units])
  const order = readOrder(address['xep'])
  const isTree = shown.length === units.length && order === null
  const columns = useMemo(() => unitColumns({ kinds, phone, isTree }), [kinds, phone, isTree])
  return (
    <Table
      label="Đơn vị, số người có mặt và biên chế"
      noun="đơn vị"
      rows={shown}
      columns={columns}
      rowName={({ name }) => name}
      order={order}
      onOrder={(next) => change({ xep: writeOrder(next) })}
      onOpen={({ id }) => change({ xem: id === opened?.id ? null : id })}
      opened={opened?.id ?? null}
      empty={
        units.length === 0 ? <NoUnit /> : <Empty title="Không có đơn vị nào khớp">Hãy bỏ bớt điều kiện lọc.</Empty>
      }
      foot={shown.length === units.length && <SumRow units={units} kinds={phone ? [] : kinds} />}
    />
  )
}

const NoUnit = () => (
  <Empty title="Ngày này chưa có đơn vị nào">
    Đơn vị được lập ở trang này, hoặc tự có khi nhập danh sách cán bộ từ Excel.
  </Empty>
)
