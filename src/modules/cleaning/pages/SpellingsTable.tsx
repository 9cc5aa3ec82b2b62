import { useState } from 'react'
import { codesOn } from '#law/codes/lists.ts'
import { Badge } from '#ui/Badge.tsx'
import { Empty } from '#ui/Empty.tsx'
import { number } from '#ui/format.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useGet } from '#ui/query.ts'
import { Select } from '#ui/Select.tsx'
import { useMay, useSession } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Spellings } from '../api.ts'
import css from './cleaning.module.css'

type Row = Spellings[number]

/** Cách viết ngoài danh mục, with the code each surely or likely means. */
export function SpellingsTable() {
  const rows = useGet<Spellings>('/cleaning/spellings')
  const mayRepair = useMay('GET /api/cleaning/preview')
  const sure = rows.filter((row) => row.sure)
  return (
    <div className={css['stack']}>
      <p className={css['soft']}>
        Chữ ghi tự do thay cho mã. Xác nhận một lần, cơ quan nhớ cách viết ấy cho những lần sau.
      </p>
      {mayRepair && sure.length > 0 && (
        <div>
          <LinkButton to="/chuan-hoa/sua/spelling" look="primary">
            Đưa {number(sure.length)} cách viết đã rõ về mã…
          </LinkButton>
        </div>
      )}
      <Table
        label="Cách viết ngoài danh mục"
        rows={rows}
        columns={mayRepair ? [...columns, confirm] : columns}
        rowName={({ text }) => text}
        empty={<Empty title="Mọi chỗ đều ghi theo danh mục mã" />}
      />
    </div>
  )
}

const columns: Column<Row>[] = [
  { id: 'text', heading: 'Đang ghi', width: 170, wrap: true, cell: ({ text }) => `“${text}”` },
  { id: 'list', heading: 'Danh mục', width: 130, cell: ({ listName }) => listName },
  { id: 'people', heading: 'Số người', align: 'end', cell: ({ people }) => number(people) },
  { id: 'meant', heading: 'Có lẽ là', width: 150, cell: ({ suggestion }) => suggestion?.name ?? '–' },
  {
    id: 'sure',
    heading: 'Chắc chắn',
    cell: ({ suggestion, sure, remembered }) => (
      <Badge tone={sure ? 'done' : 'waits'}>
        {remembered ? 'Đã xác nhận' : sure ? 'Viết tắt quen' : suggestion ? 'Gần giống' : 'Chưa rõ'}
      </Badge>
    ),
  },
]

const confirm: Column<Row> = { id: 'confirm', heading: 'Xác nhận', width: 260, cell: (row) => <Confirm row={row} /> }

function Confirm({ row }: { readonly row: Row }) {
  const { today } = useSession().agency
  const [code, choose] = useState<string | null>(row.suggestion?.code ?? null)
  const options = codesOn(row.list, today).map((each) => ({ id: each.code, label: each.name }))
  const query = new URLSearchParams({ danhmuc: row.list, chu: row.text, ma: code ?? '' })
  return (
    <span className={css['acts']}>
      <Select label={`Mã của “${row.text}”`} value={code} onChange={choose} options={options} />
      {code !== null && <LinkButton to={`/chuan-hoa/sua/spelling?${query.toString()}`}>Xem trước…</LinkButton>}
    </span>
  )
}
