import { viDecimal } from '#law/pay/vi-number.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import { stateWords } from './model.ts'
import { results } from './results.ts'

/** Bảng kết quả ra Excel, as the screen shows it. */
export async function resultsSheet(ctx: Context, examId: string) {
  const { exam, rows } = await results(ctx, examId)
  await look({ ...ctx, once: null }, async (_tx, record) =>
    record({
      act: 'marking.export-results',
      says: `Xuất bảng kết quả kỳ sát hạch “${exam.name}” ra Excel (${rows.length} dòng)`,
      subjectKind: 'exam',
      subjectId: examId,
    }),
  )
  const content = await writeXlsx({
    sheetName: 'Kết quả',
    title: `Kết quả ${exam.name}; đạt từ ${viDecimal(exam.passPoints)} điểm`,
    columns: [
      { heading: 'Số báo danh', kind: 'text', width: 14 },
      { heading: 'Họ và tên', kind: 'text', width: 30 },
      { heading: 'Đơn vị', kind: 'text', width: 36 },
      { heading: 'Điểm', kind: 'decimal' },
      { heading: 'Điểm trừ', kind: 'decimal' },
      { heading: 'Kết quả', kind: 'text', width: 18 },
      { heading: 'Ghi chú', kind: 'text', width: 40 },
    ],
    rows: rows.map((row) => [
      row.number,
      row.fullName,
      row.unitName,
      row.points,
      row.penalty,
      stateWords(row),
      row.notes.join('; '),
    ]),
  })
  return { fileName: `Kết quả ${exam.name}.xlsx`, content }
}
