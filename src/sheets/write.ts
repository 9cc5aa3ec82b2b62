import type { CellStyle, CellValue } from 'hucre'
import { isPlainDate } from '#lib/date.ts'

/** `date`: a day, 'YYYY-MM-DD'. `decimal`: exact text, '3.33'. `percent`: one decimal, '33.3'. `money`: whole đồng. */
export type ColumnKind = 'text' | 'number' | 'date' | 'decimal' | 'percent' | 'money'

export type Column = { readonly heading: string; readonly kind: ColumnKind; readonly width?: number }

export type Table = {
  readonly sheetName: string
  readonly title?: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (string | number | null | undefined)[])[]
}

const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  number: '0',
  date: 'dd/mm/yyyy',
  decimal: '0.00',
  percent: '0.0',
  money: '#,##0',
}
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 24,
  number: 10,
  date: 12,
  decimal: 10,
  percent: 10,
  money: 16,
}

const border = { style: 'thin' } as const
const heading: CellStyle = {
  font: { bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF3' } },
  border: { top: border, bottom: border, left: border, right: border },
}
const titled: CellStyle = { font: { bold: true, size: 14 } }

/** A table as an Excel file: real dates and numbers, headings that stay in sight, no text that could run as a formula. */
export async function writeXlsx({ sheetName, title, columns, rows }: Table): Promise<Buffer> {
  const top: CellValue[][] = title === undefined ? [] : [[guarded(title)], []]
  const headingRow = top.length
  const cells = new Map(columns.map((_, at) => [`${headingRow},${at}`, { style: heading }]))
  if (title !== undefined) cells.set('0,0', { style: titled })
  const body = rows.map((row) => columns.map(({ kind }, at) => cellValue(row[at], kind)))
  const { writeXlsx: compose } = await import('hucre') // large, and most days nobody exports
  const bytes = await compose({
    sheets: [
      {
        name: safeSheetName(sheetName),
        columns: columns.map(({ kind, width = WIDTHS[kind] }) => ({ width, numFmt: FORMATS[kind] })),
        rows: [...top, columns.map((column) => guarded(column.heading)), ...body],
        cells,
        freezePane: { rows: headingRow + 1 },
      },
    ],
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function cellValue(value: string | number | null | undefined, kind: ColumnKind): CellValue {
  if (value === null || value === undefined || value === '') return null
  if (kind === 'text') return guarded(String(value))
  if (kind === 'date') return isPlainDate(String(value)) ? new Date(`${value}T00:00:00Z`) : guarded(String(value))
  const number = Number(value)
  return Number.isNaN(number) ? guarded(String(value)) : number
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export const guarded = (text: string) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)

const safeSheetName = (name: string) =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim() || 'Danh sách'
