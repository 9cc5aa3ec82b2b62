import type { TablePicture } from './answer.ts'

/** A cell a spreadsheet would run as a formula is made a text. */
const guarded = (cell: string) => (/^[=+\-@\t\r]/.test(cell) && !/^-?[\d.,]+$/.test(cell) ? `'${cell}` : cell)

const lines = ({ head, rows, foot }: TablePicture) => [head, ...rows, ...(foot ? [foot] : [])]

/** For pasting into Excel. */
export const asTabs = (table: TablePicture): string =>
  lines(table)
    .map((cells) => cells.map((cell) => guarded(cell).replaceAll(/[\t\r\n]/g, ' ')).join('\t'))
    .join('\n')

/** CSV as a Vietnamese Excel opens it: semicolons, and a mark that says UTF-8. */
export const asCsv = (table: TablePicture): string =>
  `\uFEFF${lines(table)
    .map((cells) => cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(';'))
    .join('\r\n')}\r\n`
