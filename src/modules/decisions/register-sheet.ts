import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../access/model.ts'
import type { RegisterQuery } from './api.ts'
import type { Kinds } from './kinds.ts'
import { recorded, revokedWords } from './recorded-register.ts'

export async function registerSheet(kinds: Kinds, ctx: Context, query: RegisterQuery) {
  const { year, rows } = await recorded(kinds, ctx, query, 'Excel')
  const content = await writeXlsx({
    sheetName: `Sổ ${year}`,
    title: `Sổ đăng ký quyết định năm ${year}`,
    columns: [
      { heading: 'Số, ký hiệu', kind: 'text', width: 16 },
      { heading: 'Ngày ký', kind: 'date' },
      { heading: 'Loại', kind: 'text' },
      { heading: 'Trích yếu', kind: 'text', width: 60 },
      { heading: 'Số người', kind: 'number' },
      { heading: 'Người ký', kind: 'text' },
      { heading: 'Thu hồi', kind: 'text', width: 30 },
    ],
    rows: rows.map((row) => [
      row.number,
      row.signedOn,
      row.kindName,
      row.subject,
      row.people,
      row.signedBy,
      revokedWords(row),
    ]),
  })
  return { fileName: `Sổ quyết định ${year}.xlsx`, content }
}
