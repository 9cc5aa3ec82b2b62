import { useAddress } from '#ui/address.ts'
import { Empty } from '#ui/Empty.tsx'
import { ExportButton } from '#ui/ExportButton.tsx'
import { Filters } from '#ui/Filters.tsx'
import { number } from '#ui/format.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { Pager } from '#ui/Pager.tsx'
import { useGet } from '#ui/query.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { Table } from '#ui/Table.tsx'
import type { DecisionsPage as Answer } from '../api.ts'
import { columns, titleOf } from './decision-columns.tsx'
import { StateChips } from './StateChips.tsx'

const size = 100

/** Every decision in reach, drafts and signed ones, the latest first. */
export function DecisionsPage() {
  const [values, change] = useAddress()
  const page = Math.max(1, Number(values['trang'] ?? 1) || 1)
  const filters = { state: values['tinh-trang'], kind: values['loai'], q: values['q'] }
  const { total, counts, kinds, rows } = useGet<Answer>('/decisions', {
    ...filters,
    offset: (page - 1) * size,
    limit: size,
  })
  const kindFilter = {
    id: 'loai',
    word: 'về',
    kind: 'choice',
    any: 'mọi loại',
    options: kinds.map(({ kind, name }) => ({ id: kind, label: name })),
  } as const
  return (
    <Page title="Quyết định" lead="Dự thảo, trình ký và ký. Chỉ khi ký, hồ sơ mới thay đổi.">
      <StateChips counts={counts} />
      <Filters
        filters={[kindFilter]}
        lead={<SearchField label="Tìm theo số, trích yếu, tên người" />}
        count={`${number(total)} quyết định`}
      >
        <ExportButton path="/decisions" query={filters} columns={columns} />
      </Filters>
      <Table
        label="Quyết định"
        rows={rows}
        columns={columns}
        rowName={titleOf}
        href={({ id }) => `/quyet-dinh/${id}`}
        empty={<NoDecision filtered={Object.values(filters).some(Boolean)} />}
      />
      {total > size && (
        <Pager
          page={page}
          size={size}
          total={total}
          noun="quyết định"
          onPage={(to) => change({ trang: to === 1 ? null : String(to) })}
        />
      )}
    </Page>
  )
}

const NoDecision = ({ filtered }: { readonly filtered: boolean }) =>
  filtered ? (
    <Empty title="Không có quyết định nào khớp">Hãy bỏ bớt điều kiện lọc.</Empty>
  ) : (
    <Empty title="Chưa có quyết định nào" action={<LinkButton to="/ban-lam-viec">Đến bàn làm việc</LinkButton>}>
      Chọn những người đến hạn ở bàn làm việc rồi bấm “Dự thảo quyết định”.
    </Empty>
  )
