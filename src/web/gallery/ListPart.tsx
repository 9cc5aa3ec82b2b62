import { useState } from 'react'
import { Badge } from '#ui/Badge.tsx'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { ExportButton } from '#ui/ExportButton.tsx'
import { type Filter, Filters } from '#ui/Filters.tsx'
import { decimal } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import { due, type Sample, samples } from './samples.ts'

const people = samples(600)

const filters: readonly Filter[] = [
  {
    id: 'don-vi',
    word: 'thuộc',
    kind: 'choice',
    any: 'mọi đơn vị',
    options: [
      { id: 'nv', label: 'Phòng Nội vụ' },
      { id: 'tc', label: 'Phòng Tài chính – Kế hoạch' },
    ],
  },
  { id: 'ngach', word: 'giữ', kind: 'choice', any: 'ngạch bất kỳ', options: [{ id: 'cv', label: 'Chuyên viên' }] },
  { id: 'truoc', word: 'đến hạn', kind: 'day', any: 'bất kỳ ngày nào', before: 'trước ngày' },
  { id: 'qua-han', word: 'kể cả', kind: 'switch', off: 'chưa quá hạn', on: 'chỉ quá hạn' },
]

const columns: readonly Column<Sample>[] = [
  {
    id: 'name',
    heading: 'Họ và tên',
    cell: ({ name }) => name,
    sort: ({ name }) => name.split(' ').at(-1),
    width: 190,
  },
  { id: 'unit', heading: 'Đơn vị', cell: ({ unit }) => unit, sort: ({ unit }) => unit, width: 180 },
  { id: 'rank', heading: 'Ngạch', cell: ({ rank }) => rank, width: 140 },
  { id: 'step', heading: 'Bậc', cell: ({ step }) => step, align: 'end', sort: ({ step }) => step },
  {
    id: 'coefficient',
    heading: 'Hệ số',
    cell: (row) => decimal(row.coefficient),
    align: 'end',
    sort: (row) => Number(row.coefficient),
  },
  { id: 'due', heading: 'Từ ngày', cell: (row) => row.due, align: 'end' },
  {
    id: 'state',
    heading: 'Tình trạng',
    cell: ({ late }) => <Badge tone={late ? 'danger' : 'waits'}>{late ? 'Quá hạn' : 'Đến hạn'}</Badge>,
  },
  { id: 'because', heading: 'Căn cứ', cell: () => <Because finding={due} /> },
]

export function ListPart() {
  const [open, setOpen] = useState<Sample | null>(null)
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <Filters filters={filters} lead={<SearchField label="Tìm theo tên" />} count="600 người">
        <ExportButton path="/raises" query={{}} columns={columns} />
      </Filters>
      <Table
        label="Người đến hạn nâng bậc"
        noun="người"
        rows={people}
        columns={columns}
        rowName={({ name }) => name}
        onOpen={setOpen}
        opened={open?.id}
        renderActs={(chosen) => <Button look="primary">Dự thảo cho {chosen.length} người</Button>}
        empty="Chưa có ai đến hạn."
      />
      {open && (
        <SidePanel title={open.name} onClose={() => setOpen(null)}>
          <KeyValue
            facts={[
              { label: 'Đơn vị', value: open.unit },
              { label: 'Ngạch', value: open.rank, note: 'từ 01/06/2012, QĐ 45/QĐ-UBND' },
              { label: 'Hệ số', value: decimal(open.coefficient) },
              { label: 'Đảng viên', value: null },
            ]}
          />
        </SidePanel>
      )}
    </div>
  )
}
