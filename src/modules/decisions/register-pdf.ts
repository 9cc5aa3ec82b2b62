import { renderListPdf } from '#documents/list-pdf.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import type { RegisterQuery } from './api.ts'
import type { Kinds } from './kinds.ts'
import { recorded, revokedWords } from './recorded-register.ts'

/** Sổ in ra giấy. */
export async function registerPdf(kinds: Kinds, ctx: Context, query: RegisterQuery) {
  const { year, rows } = await recorded(kinds, ctx, query, 'PDF')
  const content = await renderListPdf({
    title: `Sổ đăng ký quyết định năm ${year}`,
    subtitle: query.q ? `Tìm: ${query.q}` : `${rows.length} quyết định`,
    agency: ctx.agency,
    day: ctx.today,
    columns: [
      { heading: 'Số, ký hiệu', align: 'left', width: 2.4 },
      { heading: 'Ngày ký', align: 'center', width: 1.8 },
      { heading: 'Trích yếu', align: 'left', width: 8 },
      { heading: 'Số người', align: 'right', width: 1.2 },
      { heading: 'Người ký', align: 'left', width: 3 },
      { heading: 'Ghi chú', align: 'left', width: 3.4 },
    ],
    rows: rows.map((row) => [
      row.number,
      viDate(row.signedOn),
      row.subject,
      String(row.people),
      row.signedBy,
      revokedWords(row),
    ]),
  })
  return { fileName: `Sổ quyết định ${year}.pdf`, content }
}
