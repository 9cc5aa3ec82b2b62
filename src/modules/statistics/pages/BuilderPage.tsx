import { Suspense } from 'react'
import { useAddress } from '#ui/address.ts'
import { address } from '#ui/api.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Page } from '#ui/Page.tsx'
import { Refused } from '#ui/Refused.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { TableQuestion } from '../saved/api.ts'
import { AsOfBar } from './AsOfBar.tsx'
import { useAskedLater, useAsOf, useCatalogue } from './asked.ts'
import { BuilderFields } from './BuilderFields.tsx'
import { BuilderFilters } from './BuilderFilters.tsx'
import { CrossTable } from './CrossTable.tsx'
import { cellQuestion, readTable, writeTable } from './own-table.ts'
import { PostedFile } from './PostedFile.tsx'
import type { Question } from './question.ts'
import { SavedTables } from './SavedTables.tsx'
import type { OwnTable, Side } from './wire.ts'

/** Bảng tự lập. */
export function BuilderPage() {
  const [values, change] = useAddress()
  const catalogue = useCatalogue()
  const asOf = useAsOf()
  const table = readTable(values)
  const percent = values['phan-tram'] === '1'
  const set = (to: Partial<TableQuestion>) => change(writeTable({ ...table, ...to }))
  const body = { ...tableBody(table), ...asOf }
  return (
    <Page
      title="Bảng tự lập"
      lead={catalogue.populations.find(({ id }) => id === table.population)?.definition}
      actions={<PostedFile href={address('/statistics/table/export')} body={{ ...body, asPercent: percent }} />}
    >
      <Suspense fallback={<Skeleton />}>
        <SavedTables
          table={table}
          opened={values['bang'] ?? null}
          open={(saved) => change({ bang: saved?.id, ...(saved && writeTable(saved.question)) })}
        />
      </Suspense>
      <BuilderFields table={table} catalogue={catalogue} change={set} />
      <BuilderFilters filters={table.filters} catalogue={catalogue} change={(filters) => set({ filters })} />
      <AsOfBar>
        <Checkbox
          label="Hiện phần trăm của tổng số"
          value={percent}
          onChange={(on) => change({ 'phan-tram': on ? '1' : null })}
        />
      </AsOfBar>
      <Live table={table} percent={percent} body={body} />
    </Page>
  )
}

const tableBody = ({ unitId, ...table }: TableQuestion) => ({ ...table, ...(unitId && { unitId }) })

type LiveProps = { readonly table: TableQuestion; readonly percent: boolean; readonly body: object }

function Live({ table, percent, body }: LiveProps) {
  const { data, error } = useAskedLater<OwnTable>('/statistics/table', body)
  const catalogue = useCatalogue()
  const asOf = useAsOf()
  if (error) return <Refused error={error} />
  if (!data) return <Skeleton />
  if (data.total === 0) return <Empty title="Không có ai">Thử bớt điều kiện lọc hoặc chọn ngày khác.</Empty>
  const heads = table.rows.map((id) => catalogue.traits.find((trait) => trait.id === id)?.label ?? id)
  const questionOf = (row: Side | null, column: Side | null): Question =>
    cellQuestion(table, asOf, [...(row?.codes ?? []), ...(column?.codes ?? [])], row !== null, column !== null)
  return <CrossTable label="Bảng tự lập" table={data} rowHeads={heads} percent={percent} questionOf={questionOf} />
}
