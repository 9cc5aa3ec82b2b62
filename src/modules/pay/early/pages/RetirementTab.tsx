import { Empty } from '#ui/Empty.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import type { RetirementRaises } from '../api.ts'
import { DraftRetirement } from './DraftRetirement.tsx'
import { columns } from './retirement-columns.tsx'

type Row = RetirementRaises[number]

/** Những người có thông báo nghỉ hưu: một bậc, sớm 12 tháng, không tính vào chỉ tiêu. */
export function RetirementTab() {
  const rows = useGet<RetirementRaises>('/pay/retirement-raises')
  const mayDraft = useMay('POST /api/decisions')
  const acts = (chosen: readonly Row[]) => <DraftRetirement chosen={chosen} />
  return (
    <Table
      label="Nâng bậc khi có thông báo nghỉ hưu"
      noun="người"
      rows={rows}
      columns={columns}
      rowId={({ personId }) => personId}
      rowName={({ fullName }) => fullName}
      href={({ personId }) => `/con-nguoi/${personId}`}
      {...(mayDraft && { renderActs: acts })}
      empty={
        <Empty title="Chưa có thông báo nghỉ hưu nào">
          Ghi thông báo nghỉ hưu ở hồ sơ của từng người, mục Ghi nhận. Nâng bậc khi nghỉ hưu không tính vào chỉ tiêu.
        </Empty>
      }
    />
  )
}
