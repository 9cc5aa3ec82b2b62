import { renderListPdf } from '#documents/list-pdf.ts'
import { viDate, yearOf } from '#lib/date.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../access/model.ts'
import { look } from '../access/service.ts'
import type { Register, RegisterQuery, RegisterRow } from './api.ts'
import { kindName, type Kinds } from './kinds.ts'
import { readRegister, registerYears } from './list-store.ts'

/** Sổ đăng ký quyết định của một năm; năm nay nếu không chọn. */
export async function register(
  kinds: Kinds,
  ctx: Context,
  { year = yearOf(ctx.today), q }: RegisterQuery,
): Promise<Register> {
  const records = await readRegister(ctx.db, ctx, { year, q })
  const rows = records.map(({ kind, ...row }) => ({ ...row, kindName: kindName(kinds, kind) }))
  const years = new Set([yearOf(ctx.today), ...(await registerYears(ctx.db, ctx))])
  return { year, years: [...years].toSorted((a, b) => b - a), rows }
}

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

const revokedWords = ({ revokedBy }: RegisterRow) =>
  revokedBy ? `Đã thu hồi bằng Quyết định số ${revokedBy.number} ngày ${viDate(revokedBy.signedOn)}` : ''

async function recorded(kinds: Kinds, ctx: Context, query: RegisterQuery, as: string): Promise<Register> {
  const found = await register(kinds, ctx, query)
  await look(ctx, async (_tx, record) =>
    record({
      act: 'decisions.export-register',
      says: `Xuất sổ đăng ký quyết định năm ${found.year} (${as}, ${found.rows.length} dòng)`,
      detail: { ...query, rows: found.rows.length },
    }),
  )
  return found
}
