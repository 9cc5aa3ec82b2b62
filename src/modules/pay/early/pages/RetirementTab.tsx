import { FilePen } from 'lucide-react'
import type { Finding } from '#law/kit/finding.ts'
import { Badge } from '#ui/Badge.tsx'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { number, viDate } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { useMay, useSession } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { RetirementRaises } from '../api.ts'
import { useDraft } from './useDraft.ts'

type Row = RetirementRaises[number]

const stateOf = ({ eligible, on, inDecision }: Row) => {
  if (inDecision) return <Badge tone="draft">Đang trong dự thảo</Badge>
  if (!eligible) return <Badge>Không đủ điều kiện</Badge>
  return on ? <Badge tone="acted">Đủ điều kiện</Badge> : <Badge tone="waits">Chưa rõ ngày hưởng</Badge>
}

const columns: readonly Column<Row>[] = [
  { id: 'name', heading: 'Họ và tên', cell: ({ fullName }) => fullName, width: 150 },
  { id: 'unit', heading: 'Đơn vị', cell: ({ unitName }) => unitName, wrap: true, width: 130 },
  { id: 'paper', heading: 'Thông báo', cell: ({ paper }) => paper },
  { id: 'notified', heading: 'Ngày thông báo', cell: ({ notifiedOn }) => viDate(notifiedOn), align: 'end' },
  { id: 'retires', heading: 'Nghỉ hưu từ', cell: ({ retiresFrom }) => viDate(retiresFrom), align: 'end' },
  { id: 'state', heading: 'Tình trạng', cell: stateOf, width: 150 },
  { id: 'on', heading: 'Hưởng từ', cell: ({ on }) => on && viDate(on), align: 'end' },
  { id: 'because', heading: 'Căn cứ', cell: ({ finding }) => <Because finding={finding as Finding<unknown>} /> },
]

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

function DraftRetirement({ chosen }: { readonly chosen: readonly Row[] }) {
  const draft = useDraft()
  const { account, agency } = useSession()
  const free = chosen.filter(
    ({ eligible, on, inDecision, personId }) => eligible && on && !inDecision && personId !== account.personId,
  )
  const personIds = free.map(({ personId }) => personId)
  return (
    <Button
      look="primary"
      icon={FilePen}
      isDisabled={free.length === 0}
      isPending={draft.isPending}
      onPress={() => draft.mutate({ kind: 'early-raise-retirement', personIds, by: agency.today })}
    >
      Dự thảo quyết định cho {number(free.length)} người
    </Button>
  )
}
