import { isMet, type Measure } from './measure.ts'

/** The measures as a table for people. */
export function table(measures: readonly Measure[]): string {
  const rows = [['phép đo', 'đo được', 'giới hạn cùng lần chạy', 'tỷ lệ', 'mục tiêu', ''], ...measures.map(cells)]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column]!, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const padded = (cell: string, width: number, column: number) =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width)

function cells(measure: Measure): string[] {
  const { name, unit, value, limit, ratio, goal } = measure
  return [
    name,
    `${shown(value)} ${unit}`,
    limit === null ? '' : `${shown(limit)} ${unit}`,
    ratio === null ? '' : shown(ratio),
    goal === null ? '' : `≤ ${shown(goal)}${ratio === null ? ` ${unit}` : ''}`,
    goal === null ? '' : isMet(measure) ? 'đạt' : 'CHƯA ĐẠT',
  ]
}

const shown = (value: number) =>
  (value < 100 ? String(Math.round(value * 100) / 100) : String(Math.round(value))).replace('.', ',')

export const detailOf = ({ name, detail }: Measure) =>
  `${name}: ${Object.entries(detail)
    .map(([what, value]) => `${what} ${typeof value === 'number' ? shown(value) : value}`)
    .join(', ')}`
