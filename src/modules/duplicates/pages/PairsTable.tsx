import { useAddress } from '#ui/address.ts'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { number, viDate } from '#ui/format.ts'
import { Pager } from '#ui/Pager.tsx'
import { useGet } from '#ui/query.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import type { DuplicatePair, DuplicatesPage } from '../api.ts'
import css from './duplicates.module.css'

const size = 50

/** Các cặp: who, how likely, why. */
export function PairsTable({ dismissed = false }: { readonly dismissed?: boolean }) {
  const [values, change] = useAddress()
  const page = Number(values['trang'] ?? 1)
  const query = { q: values['q'], page, limit: size, ...(dismissed && { dismissed: 'yes' }) }
  const { rows, total, more } = useGet<DuplicatesPage>('/duplicates', query)
  const count = more ? `Hơn ${number(total)} cặp; ${number(total)} cặp giống nhất được liệt kê` : `${number(total)} cặp`
  return (
    <div className={css['stack']}>
      <Filters
        filters={[]}
        count={count}
        lead={!dismissed && <SearchField label="Tìm theo họ tên" placeholder="Tìm theo họ tên, không cần dấu" />}
      />
      <Table
        label={dismissed ? 'Các cặp không phải một người' : 'Các cặp nghi trùng'}
        rows={rows}
        columns={dismissed ? dismissedColumns : columns}
        href={({ a, b }) => `/trung-nguoi/${a.id}/${b.id}`}
        rowName={({ a, b }) => `${a.fullName} và ${b.fullName}`}
        empty={
          <Empty title={dismissed ? 'Chưa ghi cặp nào không phải một người' : 'Không thấy cặp hồ sơ nào nghi trùng'} />
        }
      />
      {total > size && (
        <Pager page={page} size={size} total={total} noun="cặp" onPage={(to) => change({ trang: String(to) })} />
      )}
    </div>
  )
}

const who = ({ fullName, birth, unitName }: DuplicatePair['a']) => (
  <span className={css['who']}>
    <strong>{fullName}</strong>
    <span>{[birth, unitName].filter(Boolean).join(' · ')}</span>
  </span>
)

const people: Column<DuplicatePair>[] = [
  { id: 'a', heading: 'Hồ sơ thứ nhất', width: 230, wrap: true, cell: ({ a }) => who(a) },
  { id: 'b', heading: 'Hồ sơ thứ hai', width: 230, wrap: true, cell: ({ b }) => who(b) },
]

const columns: Column<DuplicatePair>[] = [
  ...people,
  { id: 'score', heading: 'Giống nhau', align: 'end', cell: ({ score }) => `${score} %` },
  { id: 'why', heading: 'Vì sao nghi', wrap: true, width: 280, cell: ({ reasons }) => reasons.join('. ') },
]

const dismissedColumns: Column<DuplicatePair>[] = [
  ...people,
  {
    id: 'said',
    heading: 'Ghi bởi',
    wrap: true,
    width: 280,
    cell: ({ dismissed }) => dismissed && `${dismissed.by}, ${viDate(dismissed.on)}: ${dismissed.reason}`,
  },
]
