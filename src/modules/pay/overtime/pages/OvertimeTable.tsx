import { Empty } from '#ui/Empty.tsx'
import { viDate } from '#lib/date.ts'
import { Table } from '#ui/Table.tsx'
import type { OvertimeLine } from '../api.ts'
import { overtimeColumns } from './overtime-columns.tsx'

export function OvertimeTable({ rows, mayAsk }: { readonly rows: readonly OvertimeLine[]; readonly mayAsk: boolean }) {
  return (
    <Table
      label="Làm thêm giờ"
      rows={rows}
      columns={overtimeColumns}
      rowName={({ fullName, day }) => `${fullName}, ${viDate(day)}`}
      empty={
        <Empty title="Tháng này chưa có đề nghị làm thêm giờ">
          {mayAsk
            ? 'Làm thêm giờ phải được đề nghị và duyệt trước khi làm. Bấm “Đề nghị làm thêm giờ” để bắt đầu.'
            : 'Thủ trưởng đơn vị đề nghị làm thêm giờ trước khi làm; giờ đã làm và tiền được trả hiện ở đây.'}
        </Empty>
      }
    />
  )
}
