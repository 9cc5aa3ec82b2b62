import { writeXlsx } from '#sheets/write.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import { monthWords } from '../payroll/months.ts'
import type { OvertimeLine, OvertimeQuery } from './api.ts'
import { handsWords, hoursWords, workWords } from './line-words.ts'
import { stageNames } from './model.ts'
import { readOvertime } from './read.ts'

const cells = (row: OvertimeLine) => [
  row.fullName,
  viDate(row.day),
  hoursWords(row),
  row.workedHours ?? row.hours,
  stageNames[row.stage],
  row.amount,
  row.missing,
  workWords(row),
  row.unitName,
  handsWords(row),
]

const text = (heading: string, width: number) => ({ heading, kind: 'text' as const, width })

/** Bảng làm thêm giờ as the screen shows it. */
export function overtimeSheet(ctx: Context, query: OvertimeQuery) {
  return look(ctx, async (tx, record) => {
    const { month, rows, total } = await readOvertime(tx, ctx, query)
    record({
      act: 'pay.export-overtime',
      says: `Xuất bảng làm thêm giờ tháng ${monthWords(month)} (${rows.length} lần)`,
      detail: { ...query, rows: rows.length },
    })
    const content = await writeXlsx({
      sheetName: `Tháng ${monthWords(month).replace('/', '-')}`,
      title: `Làm thêm giờ tháng ${monthWords(month)}`,
      columns: [
        text('Họ và tên', 28),
        text('Ngày', 12),
        text('Giờ', 14),
        { heading: 'Số giờ', kind: 'decimal', width: 9 },
        text('Trạng thái', 18),
        { heading: 'Số tiền', kind: 'money', width: 14 },
        text('Chưa tính được vì', 30),
        text('Công việc', 40),
        text('Đơn vị', 28),
        text('Đề nghị, duyệt', 40),
      ],
      rows: [...rows.map(cells), ['Cộng', null, null, total.hours, null, total.amount, null, null, null, null]],
    })
    return { fileName: `Làm thêm giờ ${month.slice(0, 7)}.xlsx`, content }
  })
}
