import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { PrintedTable } from './printed.ts'

export type Look = { readonly size: number; readonly bold?: boolean; readonly italics?: boolean }

export const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440)

export const run = (text: string, { size, ...look }: Look) => new TextRun({ text, size: size * 2, ...look })

export const line = (text: string, look: Look, options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children: [run(text, look)] })

export const centred = (text: string, look: Look, options: IParagraphOptions = {}) =>
  line(text, look, { ...options, alignment: AlignmentType.CENTER })

/** A drawn line of this length (mm), in the middle of so wide a column. */
export function rule(length: number, column: number): Paragraph {
  const side = twips((column - length) / 2)
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: 120 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const unruled = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** Places paragraphs side by side; `widths` in mm. */
export function sideBySide(widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table {
  const cell = (children: readonly Paragraph[], index: number) =>
    new TableCell({ width: { size: twips(widths[index]!), type: WidthType.DXA }, children: [...children] })
  return new Table({
    borders: unruled,
    columnWidths: widths.map(twips),
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
  })
}

/** A table `width` mm wide, its headings repeated on every page. */
export function ruledTable({ columns, rows, totals }: PrintedTable, width: number, size: number): Table {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => twips((width * column.width) / whole))
  const frame = (index: number): Omit<ITableCellOptions, 'children'> => ({
    width: { size: widths[index]!, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  })
  const row = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      cantSplit: true,
      children: cells.map((text, index) => {
        const alignment = columns[index]!.align
        return new TableCell({ ...frame(index), children: [line(text, { size, bold }, { alignment })] })
      }),
    })
  const heads = columns.map(
    ({ heading }, index) => new TableCell({ ...frame(index), children: [centred(heading, { size, bold: true })] }),
  )
  return new Table({
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
      ...rows.map((cells) => row(cells, false)),
      ...(totals.length > 0 ? [row(totals, true)] : []),
    ],
  })
}
