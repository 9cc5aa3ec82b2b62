import { useAddress } from '#ui/address.ts'
import { useDay } from '#ui/day.ts'
import { Empty } from '#ui/Empty.tsx'
import { ExportButton } from '#ui/ExportButton.tsx'
import { Filters } from '#ui/Filters.tsx'
import { money, number, viDate } from '#ui/format.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { Tabs } from '#ui/Tabs.tsx'
import type { StepCounts } from '../api.ts'
import { StepGrid } from './StepGrid.tsx'
import { listColumns, StepList } from './StepList.tsx'

type Unit = { readonly id: string; readonly name: string; readonly path: string; readonly depth: number }

/** Who is in which step, on the day looked at. */
export function StepsPage() {
  const { day, isToday } = useDay()
  const [address] = useAddress()
  const unitId = address['don-vi']
  const query = { day: isToday ? null : day, unitId }
  const counts = useGet<StepCounts>('/pay/steps', query)
  const mayReview = useMay('GET /api/pay/early-raises')
  const units = useGet<readonly Unit[]>('/units', { day: isToday ? null : day })
  const options = units.map(({ id, name, path, depth }) => ({ id, label: name, ...(depth > 0 && { detail: path }) }))
  const { people, baseSalary, rows } = counts
  return (
    <Page
      title="Ngạch và bậc lương"
      lead={`Ngày ${viDate(counts.day)}: ${number(people)} người đang giữ bậc lương${baseSalary === null ? '' : `; mức lương cơ sở ${money(baseSalary)}`}. Mỗi số mở danh sách những người ấy.`}
      actions={mayReview && <LinkButton to="/luong/nang-bac-truoc-han">Nâng bậc trước hạn</LinkButton>}
    >
      <Filters
        filters={[{ id: 'don-vi', word: 'thuộc', kind: 'choice', any: 'toàn cơ quan', options }]}
        count={`${number(people)} người`}
      >
        <ExportButton
          path="/pay/steps"
          query={{ ...query, view: address['xem'] === 'danh-sach' ? 'list' : 'grid' }}
          columns={listColumns}
        />
      </Filters>
      {rows.length === 0 ? (
        <Empty title="Chưa có ai giữ bậc lương vào ngày này">
          Bậc lương đến từ danh sách được nhập và từ các quyết định đã ký.
        </Empty>
      ) : (
        <Tabs
          label="Cách xem"
          name="xem"
          tabs={[
            { id: 'bang', label: 'Bảng ngạch và bậc', content: <StepGrid counts={counts} unitId={unitId} /> },
            {
              id: 'danh-sach',
              label: 'Từng bậc',
              count: rows.length,
              content: <StepList counts={counts} unitId={unitId} />,
            },
          ]}
        />
      )}
    </Page>
  )
}
