import type { Finding } from '#law/kit/finding.ts'
import { useAddress } from '#ui/address.ts'
import { Because } from '#ui/Because.tsx'
import { Filters } from '#ui/Filters.tsx'
import { number } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { Pager } from '#ui/Pager.tsx'
import { useGet } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import type { Hours } from '../hours-api.ts'
import { hoursColumns } from './hours-columns.tsx'
import { filtersOf } from './hours-filters.ts'

type Unit = { readonly id: string; readonly name: string }
const size = 100

/** Số tiết trong năm so với mức tối thiểu: who is short, and by how much. */
export function HoursPage() {
  const [values, change] = useAddress()
  const { today } = useSession().agency
  const units = useGet<readonly Unit[]>('/units')
  const page = Math.max(1, Number(values['trang']) || 1)
  const { nam: year, 'don-vi': unitId, xem: only } = values
  const found = useGet<Hours>('/training/hours', { year, unitId, only, page, limit: size })
  const { enough, short, unknown, missing, laws, total, rows } = found
  const lead = `Năm ${found.year}: ${number(enough)} người đủ, ${number(short)} người còn thiếu${unknown > 0 ? `, ${number(unknown)} người chưa tính được` : ''}.`
  return (
    <Page title="Số tiết bồi dưỡng trong năm" lead={lead}>
      {missing.map((says) => (
        <p key={says}>{says}</p>
      ))}
      {laws.map((law) => (
        <div key={law.says}>
          <Because finding={law as Finding<unknown>} says />
        </div>
      ))}
      <Filters filters={filtersOf(Number(today.slice(0, 4)), units)} count={`${number(total)} người`} />
      <Table
        label="Số tiết trong năm"
        rows={rows}
        columns={hoursColumns}
        rowId={({ personId }) => personId}
        href={({ personId }) => `/con-nguoi/${personId}`}
        rowName={({ fullName }) => fullName}
        empty="Không có ai"
      />
      <Pager page={page} size={size} total={total} noun="người" onPage={(to) => change({ trang: String(to) })} />
    </Page>
  )
}
