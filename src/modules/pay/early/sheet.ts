import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import type { EarlyRaisesQuery } from './api.ts'
import { earlyRaises } from './list.ts'
import { stateNames } from './model.ts'

const columns = [
  { heading: 'Họ và tên', kind: 'text', width: 28 },
  { heading: 'Tình trạng', kind: 'text', width: 22 },
  { heading: 'Vì sao', kind: 'text', width: 60 },
  { heading: 'Thành tích', kind: 'text', width: 50 },
  { heading: 'Hưởng từ', kind: 'date' },
  { heading: 'Nâng trước', kind: 'text', width: 12 },
  { heading: 'Thứ hạng', kind: 'number' },
  { heading: 'Bậc', kind: 'number' },
  { heading: 'Bậc mới', kind: 'number' },
  { heading: 'Mã ngạch', kind: 'text', width: 14 },
  { heading: 'Đơn vị', kind: 'text', width: 30 },
] as const

/** Danh sách xét nâng bậc trước thời hạn, as the screen shows it. */
export async function earlyRaisesSheet(ctx: Context, query: EarlyRaisesQuery) {
  const { year, rows, quota } = await earlyRaises(ctx, query)
  await look(ctx, async (_tx, record) =>
    record({
      act: 'pay.export-early-raises',
      says: `Xuất danh sách xét nâng bậc trước thời hạn năm ${year} ra Excel (${rows.length} dòng)`,
      detail: { ...query, rows: rows.length },
    }),
  )
  const title = `Nâng bậc trước hạn ${year}: chỉ tiêu ${quota.total} người, đã dùng ${quota.used}`
  const content = await writeXlsx({
    sheetName: `Nâng bậc ${year}`,
    title,
    columns,
    rows: rows.map((row) => [
      row.fullName,
      stateNames[row.state],
      row.says,
      row.evidence,
      row.on,
      row.months === null ? '' : `${row.months} tháng`,
      row.order,
      row.step,
      row.nextStep,
      row.rank,
      row.unitName,
    ]),
  })
  return { fileName: `Nâng bậc trước hạn ${year}.xlsx`, content }
}
