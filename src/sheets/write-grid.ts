import type { CellStyle } from 'hucre'
import { guarded } from './write.ts'

export type HeadCell = { readonly text: string; readonly colSpan: number; readonly rowSpan: number }
export type Grid = {
  readonly sheetName: string
  readonly title: string
  readonly head: readonly (readonly HeadCell[])[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  readonly notes: readonly string[]
}

const border = { style: 'thin' } as const
const heading = {
  font: { bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: { top: border, bottom: border, left: border, right: border },
} as const

/** A form as an Excel file: headings of several levels in merged cells, and no text that could run as a formula. */
export async function writeGrid({ sheetName, title, head, rows, notes }: Grid): Promise<Buffer> {
  const top = 2
  const width = Math.max(...rows.map((row) => row.length), 1)
  const { lines, merges } = placed(head, width, top)
  const styled = lines.flatMap((line, row) =>
    line.map((_, column) => [`${top + row},${column}`, { style: heading }] as const),
  )
  const { writeXlsx: compose } = await import('hucre') // large, and most days nobody exports
  const bytes = await compose({
    sheets: [
      {
        name: sheetName.slice(0, 31),
        columns: Array.from({ length: width }, (_, at) => ({ width: at === 0 ? 34 : 11 })),
        rows: [
          [guarded(title)],
          [],
          ...lines,
          ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell))),
          [],
          ...notes.map((note) => [guarded(note)]),
        ],
        merges,
        cells: new Map<string, { style: CellStyle }>([
          ['0,0', { style: { font: { bold: true, size: 14 } } }],
          ...styled,
        ]),
        freezePane: { rows: top + lines.length, columns: 1 },
      },
    ],
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Each heading at its first free place, as a browser lays out a table. */
function placed(head: Grid['head'], width: number, top: number) {
  const lines: (string | null)[][] = head.map(() => Array.from({ length: width }, () => null))
  const taken = head.map(() => new Set<number>())
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = []
  head.forEach((cells, row) => {
    for (const { text, colSpan, rowSpan } of cells) {
      let column = 0
      while (taken[row]!.has(column)) column++
      lines[row]![column] = guarded(text)
      for (let below = 0; below < rowSpan; below++)
        for (let right = 0; right < colSpan; right++) taken[row + below]?.add(column + right)
      if (colSpan > 1 || rowSpan > 1)
        merges.push({
          startRow: top + row,
          startCol: column,
          endRow: top + row + rowSpan - 1,
          endCol: column + colSpan - 1,
        })
    }
  })
  return { lines, merges }
}
