import { Printer } from 'lucide-react'
import { useAddress } from '#ui/address.ts'
import { address } from '#ui/api.ts'
import { Empty } from '#ui/Empty.tsx'
import { ExportButton } from '#ui/ExportButton.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { Filters } from '#ui/Filters.tsx'
import { number } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { Table } from '#ui/Table.tsx'
import type { Register } from '../api.ts'
import { columns } from './register-columns.tsx'

/** Sổ đăng ký quyết định: every number given in a year, in its order, none missing. */
export function RegisterPage() {
  const [{ nam, q }] = useAddress()
  const query = { year: nam, q }
  const { year, years, rows } = useGet<Register>('/register', query)
  const options = years.map((one) => ({ id: String(one), label: `năm ${one}` }))
  return (
    <Page
      title={`Sổ đăng ký quyết định năm ${year}`}
      lead="Mỗi quyết định được ký nhận một số, liên tục từ 01, không bỏ cách."
    >
      <Filters
        filters={[{ id: 'nam', word: 'của', kind: 'choice', any: `năm ${year}`, options }]}
        lead={<SearchField label="Tìm theo số, trích yếu, tên người" />}
        count={`${number(rows.length)} quyết định`}
      >
        <FileLink look="secondary" icon={Printer} href={address('/register.pdf', query)}>
          Bản in PDF
        </FileLink>
        <ExportButton path="/register" query={query} columns={columns} />
      </Filters>
      <Table
        label="Sổ đăng ký quyết định"
        rows={rows}
        columns={columns}
        href={({ id }) => `/quyet-dinh/${id}`}
        empty={<NoLine searched={Boolean(q)} year={year} />}
      />
    </Page>
  )
}

const NoLine = ({ searched, year }: { readonly searched: boolean; readonly year: number }) =>
  searched ? (
    <Empty title="Không có quyết định nào khớp">Hãy thử tìm bằng từ khác.</Empty>
  ) : (
    <Empty title={`Năm ${year} chưa ký quyết định nào`}>Quyết định được ký sẽ vào sổ ở đây, theo số.</Empty>
  )
