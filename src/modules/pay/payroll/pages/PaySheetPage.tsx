import { FileText, MapPin } from 'lucide-react'
import { useAddress } from '#ui/address.ts'
import { address } from '#ui/api.ts'
import { Empty } from '#ui/Empty.tsx'
import { ExportButton } from '#ui/ExportButton.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { type Filter, Filters } from '#ui/Filters.tsx'
import { money, moment, number } from '#ui/format.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import { monthWords } from '../months.ts'
import type { PaySheet } from '../sheet-api.ts'
import { sheetColumns } from '../sheet-columns.ts'
import { CloseMonth } from './CloseMonth.tsx'
import { monthFilter, monthOf } from './month-filter.ts'
import { SheetNotes } from './SheetNotes.tsx'
import { SheetTable } from './SheetTable.tsx'

type Unit = { readonly id: string; readonly name: string; readonly path: string; readonly depth: number }

/** Bảng lương tháng of the agency, as an accountant lays it out. */
export function PaySheetPage() {
  const { today } = useSession().agency
  const [values] = useAddress()
  const query = { month: monthOf(values['thang'], today), unitId: values['don-vi'] }
  const sheet = useGet<PaySheet>('/pay/sheet', query)
  const units = useGet<readonly Unit[]>('/units')
  const options = units.map(({ id, name, path, depth }) => ({ id, label: name, ...(depth > 0 && { detail: path }) }))
  const filters: Filter[] = [
    monthFilter(today),
    { id: 'don-vi', word: 'của', kind: 'choice', any: 'toàn cơ quan', options },
  ]
  return (
    <Page
      title={`Bảng lương tháng ${monthWords(sheet.month)}`}
      lead={leadOf(sheet)}
      actions={
        <>
          <LinkButton to="/bang-luong/noi-lam-viec" icon={MapPin}>
            Nơi làm việc
          </LinkButton>
          {!query.unitId && <CloseMonth sheet={sheet} />}
        </>
      }
    >
      <Filters filters={filters} count={`${number(sheet.total.people)} người`}>
        <FileLink href={address('/pay/sheet.pdf', query)} icon={FileText}>
          Bản in PDF
        </FileLink>
        <ExportButton path="/pay/sheet" query={query} columns={sheetColumns} />
      </Filters>
      <SheetNotes sheet={sheet} />
      {sheet.rows.length === 0 ? (
        <Empty title="Chưa có ai trong bảng lương tháng này">
          Bảng lương gồm những người có vị trí công tác trong tháng.
        </Empty>
      ) : (
        <SheetTable sheet={sheet} />
      )}
    </Page>
  )
}

function leadOf({ total, leftOut, closed }: PaySheet): string {
  const state = closed ? `Đã chốt lúc ${moment(closed.closedAt)} (${closed.closedBy})` : 'Chưa chốt'
  const waiting = leftOut === 0 ? '' : `; ${number(leftOut)} người chưa tính được đến thực lĩnh`
  return `${state}. Được nhận tất cả ${money(total.payable)}${waiting}.`
}
