import { Empty } from '#ui/Empty.tsx'
import { useMay } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import type { EarlyRaiseRow, EarlyRaises } from '../api.ts'
import { CandidateActs } from './CandidateActs.tsx'
import { columnsFor } from './candidate-columns.tsx'

/** Everyone in reach, those within the quota first, the refused with their reasons. */
export function CandidateTable({ answer }: { readonly answer: EarlyRaises }) {
  const mayDraft = useMay('POST /api/decisions')
  const { rows, year, open } = answer
  const acts = (chosen: readonly EarlyRaiseRow[]) => <CandidateActs answer={answer} chosen={chosen} />
  return (
    <Table
      label="Danh sách xét nâng bậc trước hạn"
      noun="người"
      rows={rows}
      columns={columnsFor(year)}
      rowId={({ personId }) => personId}
      rowName={({ fullName }) => fullName}
      href={({ personId }) => `/con-nguoi/${personId}`}
      {...(mayDraft && open && { renderActs: acts })}
      empty={
        <Empty title="Không có ai khớp">
          Danh sách gồm mọi người đang công tác. Hãy bỏ bớt điều kiện lọc, hoặc nhập danh sách trước.
        </Empty>
      }
    />
  )
}
