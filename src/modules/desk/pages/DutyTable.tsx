import { lazy, Suspense, useMemo, useState } from 'react'
import { useAddress } from '#ui/address.ts'
import { Empty } from '#ui/Empty.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useMay } from '#ui/session.ts'
import { Table, writeOrder } from '#ui/Table.tsx'
import type { DutyRow } from '../api.ts'
import { columnsOf, isPhone } from './duty-columns.tsx'
import type { Desk } from './useDesk.ts'

const DraftBar = lazy(async () => ({ default: (await import('./DraftBar.tsx')).DraftBar }))

const rowId = ({ kind, personId }: DutyRow) => `${kind} ${personId}`

export function DutyTable({ desk: { rows, today, order, all, choices } }: { readonly desk: Desk }) {
  const [, change] = useAddress()
  const mayDraft = useMay('POST /api/decisions')
  const [phone] = useState(isPhone)
  const columns = useMemo(() => columnsOf(today, phone), [today, phone])
  return (
    <Table
      label="Việc đến hạn"
      noun="việc"
      rows={rows}
      columns={columns}
      rowId={rowId}
      rowName={({ name, becomes }) => `${name}, ${becomes}`}
      href={({ personId }) => `/con-nguoi/${personId}`}
      order={order}
      onOrder={(to) => change({ xep: writeOrder(to) })}
      {...(mayDraft && { renderActs: acts })}
      empty={
        choices.total === 0 ? (
          <NothingDue />
        ) : (
          <Empty title="Không có việc nào khớp">
            Trong {all.total} việc còn lại của bộ lọc này không có việc nào ở phần đang xem. Hãy bỏ bớt điều kiện lọc.
          </Empty>
        )
      }
    />
  )
}

const acts = (chosen: readonly DutyRow[]) => (
  <Suspense>
    <DraftBar chosen={chosen} />
  </Suspense>
)

/** An agency without people, or one whose people are all up to date. */
function NothingDue() {
  const mayImport = useMay('POST /api/imports')
  return (
    <Empty
      title="Chưa có việc đến hạn"
      action={mayImport && <LinkButton to="/nhap-danh-sach">Nhập danh sách</LinkButton>}
    >
      Khi có người đến hạn nâng bậc lương hay hưởng phụ cấp thâm niên vượt khung, việc hiện ở đây trước ba tháng, kèm
      căn cứ.
    </Empty>
  )
}
