import { useAddress } from '#ui/address.ts'
import { ExportButton } from '#ui/ExportButton.tsx'
import { Filters } from '#ui/Filters.tsx'
import { number, viDate } from '#ui/format.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import type { EarlyRaises } from '../api.ts'
import { CandidateTable } from './CandidateTable.tsx'
import { listColumns } from './candidate-columns.tsx'
import { QuotaWords } from './QuotaWords.tsx'
import { QuotaTab } from './QuotaTab.tsx'
import { RetirementTab } from './RetirementTab.tsx'
import { useFilters } from './early-filters.ts'

/** Việc hằng năm: who may be raised early, on what evidence, within which quota, and why the others may not. */
export function EarlyRaisesPage() {
  const [address] = useAddress()
  const asked = { year: address['nam'], state: address['tinh-trang'], unitId: address['don-vi'], q: address['q'] }
  const answer = useGet<EarlyRaises>('/pay/early-raises', asked)
  const filters = useFilters(answer)
  const { year, cutOff, useBy, open, rows } = answer
  const used = open
    ? `dùng chỉ tiêu đến hết ngày ${viDate(useBy)}`
    : `đã hết hạn dùng chỉ tiêu từ ngày ${viDate(useBy)}`
  return (
    <Page
      title={`Nâng bậc trước hạn ${year}`}
      lead={`Xét thành tích và biên chế đến ngày ${viDate(cutOff)}; ${used}.`}
      actions={<LinkButton to="/luong/tieu-chi-nang-bac">Tiêu chí của cơ quan</LinkButton>}
    >
      <QuotaWords answer={answer} />
      <Filters filters={filters} lead={<SearchField label="Tìm theo tên" />} count={`${number(rows.length)} người`}>
        <ExportButton path="/pay/early-raises" query={asked} columns={listColumns} />
      </Filters>
      <Tabs
        label="Cách xem"
        name="xem"
        tabs={[
          { id: 'danh-sach', label: 'Danh sách xét', count: rows.length, content: <CandidateTable answer={answer} /> },
          {
            id: 'chi-tieu',
            label: 'Chỉ tiêu từng đơn vị',
            count: answer.quota.units.length,
            content: <QuotaTab answer={answer} />,
          },
          { id: 'nghi-huu', label: 'Khi nghỉ hưu, ngoài chỉ tiêu', content: <RetirementTab /> },
        ]}
      />
    </Page>
  )
}
