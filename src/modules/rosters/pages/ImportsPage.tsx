import { FileSpreadsheet } from 'lucide-react'
import { Empty } from '#ui/Empty.tsx'
import { useAddress } from '#ui/address.ts'
import { type Filter, Filters } from '#ui/Filters.tsx'
import { number } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import type { ImportRow } from '../api.ts'
import { columns } from './import-columns.tsx'
import { UploadBox } from './UploadBox.tsx'
import { states } from './words.ts'

const filters: readonly Filter[] = [
  {
    id: 'tinh-trang',
    word: 'những lần nhập',
    kind: 'choice',
    any: 'ở mọi tình trạng',
    options: Object.entries(states).map(([id, { says }]) => ({ id, label: says })),
  },
]

/** Nhập danh sách: a file in, and what became of the earlier ones. */
export function ImportsPage() {
  const all = useGet<ImportRow[]>('/imports')
  const [{ 'tinh-trang': state }] = useAddress()
  const mayUpload = useMay('POST /api/imports')
  const rows = state ? all.filter((row) => row.state === state) : all
  return (
    <Page
      title="Nhập danh sách"
      lead="Đưa danh sách nhân sự từ bảng tính vào hồ sơ: xem trước, sửa chỗ chưa đọc được, rồi mới xác nhận."
    >
      {mayUpload && <UploadBox />}
      {all.length > 0 && <Filters filters={filters} count={`${number(rows.length)} lần nhập`} />}
      <Table
        label="Các lần nhập danh sách"
        rows={rows}
        columns={columns}
        href={({ id }) => `/nhap-danh-sach/${id}`}
        rowName={({ fileName }) => fileName}
        empty={<NoImports isFiltered={all.length > 0} />}
      />
    </Page>
  )
}

const NoImports = ({ isFiltered }: { readonly isFiltered: boolean }) =>
  isFiltered ? (
    <Empty title="Không có lần nhập nào ở tình trạng này">Hãy bỏ điều kiện lọc để thấy các lần nhập khác.</Empty>
  ) : (
    <Empty icon={FileSpreadsheet} title="Chưa nhập danh sách nào">
      Mỗi tệp tải lên được giữ ở đây với kết quả của nó: đã nhận bao nhiêu người, giữ lại bao nhiêu dòng, ai nhập và lúc
      nào.
    </Empty>
  )
