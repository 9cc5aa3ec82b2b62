import { type PlainDate, viDate } from '#lib/date.ts'
import { ensurePrintable, typstData } from './pdf.ts'
import { layout } from './rules.ts'
import { clean, upper } from './texts.ts'
import { typesetter } from './typesetter.ts'

/** Biểu thống kê: headings of several levels. */
export type PrintedGrid = {
  readonly agency: { readonly name: string; readonly kind: 'live' | 'sample' }
  readonly title: string
  readonly subtitle: string
  readonly head: readonly (readonly { readonly text: string; readonly colSpan: number; readonly rowSpan: number }[])[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
  readonly day: PlainDate
}

/** Biểu in ra giấy: A3 landscape, headings on every page. */
export async function renderGridPdf({ agency, title, subtitle, head, rows, notes, day }: PrintedGrid): Promise<Buffer> {
  ensurePrintable(rows.length)
  const data = {
    agency: upper(clean(agency.name)),
    title: upper(clean(title)),
    subtitle: clean(subtitle),
    head: head.map((cells) => cells.map((cell) => ({ ...cell, text: clean(cell.text) }))),
    rows: rows.map((row) => row.map(clean)),
    width: rows[0]?.length ?? 1,
    notes: notes.map(clean),
    day,
    printedOn: `Ngày in: ${viDate(day)}`,
    marks: agency.kind === 'sample' ? ['DỮ LIỆU MẪU'] : [],
    layout,
  }
  return typesetter.typeset({ template: 'grid', data: typstData(data) })
}
