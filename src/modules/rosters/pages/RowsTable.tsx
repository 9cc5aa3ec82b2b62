import { useMemo } from 'react'
import { useAddress } from '#ui/address.ts'
import { Empty } from '#ui/Empty.tsx'
import { ExportButton } from '#ui/ExportButton.tsx'
import { type Filter, Filters } from '#ui/Filters.tsx'
import { number } from '#ui/format.ts'
import { Pager } from '#ui/Pager.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { useMay } from '#ui/session.ts'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Table } from '#ui/Table.tsx'
import type { Import } from '../api.ts'
import { columnsOf } from './row-columns.tsx'
import { RowPanel } from './RowPanel.tsx'
import { nextHeld, pageSize, placeOf, useLines } from './useLines.ts'

export function RowsTable({ list }: { readonly list: Import }) {
  const [{ dong }, change] = useAddress()
  const { lines, filter, page, turn } = useLines(list.id)
  const mayExport = useMay('GET /api/imports/:id/rows/export')
  const many = list.recognition.sheets.length > 1
  const columns = useMemo(() => columnsOf(many), [many])
  if (!lines) return <Skeleton rows={12} />
  const open = (place: string | null) => change({ dong: place })
  const next = dong ? nextHeld(lines.rows, dong) : undefined
  return (
    <>
      <Filters
        filters={many ? [sheetFilter(list)] : []}
        lead={<SearchField label="Tìm theo tên" />}
        count={`${number(lines.total)} dòng`}
      >
        {mayExport && <ExportButton path={`/imports/${list.id}/rows`} query={filter} columns={columns} />}
      </Filters>
      <Table
        label="Các dòng của danh sách"
        rows={lines.rows}
        columns={columns}
        rowId={placeOf}
        rowName={({ fullName, row }) => fullName || `dòng ${row}`}
        onOpen={(line) => open(placeOf(line))}
        opened={dong}
        empty={<Empty title="Không có dòng nào khớp">Hãy bỏ bớt điều kiện lọc, hoặc chọn con số khác ở trên.</Empty>}
      />
      {lines.pages > 1 && <Pager page={page} size={pageSize} total={lines.total} noun="dòng" onPage={turn} />}
      {dong && (
        <RowPanel
          key={dong}
          list={list}
          place={dong}
          listed={lines.rows.find((line) => placeOf(line) === dong)}
          onClose={() => open(null)}
          onNext={next && (() => open(placeOf(next)))}
        />
      )}
    </>
  )
}

const sheetFilter = ({ recognition }: Import): Filter => ({
  id: 'trang',
  word: 'ở',
  kind: 'choice',
  any: 'mọi trang',
  options: recognition.sheets.map(({ sheet }) => ({ id: sheet, label: `trang “${sheet}”` })),
})
