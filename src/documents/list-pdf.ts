import { type PlainDate, viDate } from '#lib/date.ts'
import type { TableContent } from './model.ts'
import { ensurePrintable, typstData } from './pdf.ts'
import { printedTable } from './printed.ts'
import { layout } from './rules.ts'
import { clean, upper } from './texts.ts'
import { typesetter } from './typesetter.ts'

export type PrintedList = TableContent & {
  readonly title: string
  readonly subtitle: string
  readonly agency: { readonly name: string; readonly kind: 'live' | 'sample' }
  /** Ngày in. */
  readonly day: PlainDate
}

/** Sổ, danh sách in ra giấy: A4 landscape, headings on every page. */
export async function renderListPdf({ title, subtitle, agency, day, ...table }: PrintedList): Promise<Buffer> {
  ensurePrintable(table.rows.length)
  const data = {
    ...printedTable(table),
    title: upper(clean(title)),
    subtitle: clean(subtitle),
    agency: upper(clean(agency.name)),
    day,
    printedOn: `Ngày in: ${viDate(day)}`,
    marks: agency.kind === 'sample' ? ['DỮ LIỆU MẪU'] : [],
    layout,
  }
  return typesetter.typeset({ template: 'list', data: typstData(data) })
}
