import { writeXlsx } from '#sheets/write.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { look } from '#modules/access/service.ts'
import type { RosterLine, RowsExport } from './api.ts'
import { lineOf } from './lines.ts'
import { comparedWords, type LineColumn, lineColumns, lineSays, readingTitles } from './model.ts'
import { find, repairsOf } from './preview.ts'
import { findRows } from './row-store.ts'

type Column = {
  readonly heading: string
  readonly kind: 'text' | 'number'
  readonly width: number
  readonly cell: (line: RosterLine) => string | number
}

const columnsOf: Readonly<Record<LineColumn, Column>> = {
  name: { heading: 'Họ và tên', kind: 'text', width: 28, cell: ({ fullName }) => fullName },
  sheet: { heading: 'Trang', kind: 'text', width: 20, cell: ({ sheet }) => sheet },
  row: { heading: 'Dòng', kind: 'number', width: 8, cell: ({ row }) => row },
  reading: { heading: 'Kết quả đọc', kind: 'text', width: 14, cell: ({ reading }) => readingTitles[reading] },
  says: { heading: 'Điều cần biết', kind: 'text', width: 70, cell: (line) => lineSays(line).join(' ') },
  unit: { heading: 'Đơn vị', kind: 'text', width: 34, cell: ({ unitName }) => unitName },
  outcome: { heading: 'So với hồ sơ', kind: 'text', width: 22, cell: comparedWords },
}

const all = 1_000_000

/** Xuất các dòng: the same rows, order and columns as on the screen, every page of them. */
export async function exportLines(
  ctx: Context,
  id: string,
  { columns: names = [...lineColumns], ...filter }: RowsExport,
) {
  const { row, of } = await find(ctx, id)
  const lines = await look({ ...ctx, once: null }, async (tx, record) => {
    const { rows } = await findRows(tx, of, { ...filter, page: 1, size: all })
    record({
      act: 'rosters.export',
      says: `Xuất ${rows.length} dòng của danh sách “${row.fileName}” ra Excel`,
      subjectKind: 'import',
      subjectId: id,
    })
    const repairs = await repairsOf(tx, ctx, id)
    return rows.map((line) => lineOf(line, repairs))
  })
  const shown = names.map((name) => columnsOf[name])
  const content = await writeXlsx({
    sheetName: 'Các dòng',
    title: `Các dòng của danh sách “${row.fileName}”, tính đến ngày ${viDate(row.asOf)}`,
    columns: shown.map(({ heading, kind, width }) => ({ heading, kind, width })),
    rows: lines.map((line) => shown.map(({ cell }) => cell(line))),
  })
  return { fileName: 'Các dòng của danh sách.xlsx', content }
}
