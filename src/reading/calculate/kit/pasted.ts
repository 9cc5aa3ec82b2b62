import { squeeze } from '#lib/text.ts'

/** A pasted line: who, and the numbers after it as exact text; '' where a cell is empty. */
export type PastedLine = { readonly name: string; readonly cells: readonly string[] }

/** Rows of a spreadsheet: cells between tabs, else between semicolons. */
export const pastedCells = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(line.includes('\t') ? '\t' : ';').map(squeeze))

/** Điểm: '82,5' → '82.5'; anything that is no number stays as it is. */
export const pastedNumber = (cell: string): string => cell.replace(',', '.').replace(/^0+(?=\d)/, '')

export const isPastedNumber = (cell: string) => /^\d{1,4}([.,]\d{1,4})?$/.test(cell)

const isHead = (cells: readonly string[]) =>
  cells.slice(1).some((cell) => cell !== '') && !cells.slice(1).some((cell) => isPastedNumber(cell))

/** The lines of a list, its heading left out. */
export function pastedLines(text: string): readonly PastedLine[] {
  const [first, ...others] = pastedCells(text)
  if (first === undefined) return []
  return (isHead(first) ? others : [first, ...others]).map(([name = '', ...cells]) => ({ name, cells }))
}

/** The numbers alone, for a link: no name, no heading. */
export const pastedNumbers = (text: string): string =>
  pastedLines(text)
    .map(({ cells }) => cells.map((cell) => (isPastedNumber(cell) ? pastedNumber(cell) : '')).join('_'))
    .join('*')

/** The list a link stands for: 'Thí sinh 1', 'Thí sinh 2', … with their numbers. */
export const pastedFrom = (link: string, nameless: string): string =>
  link === ''
    ? ''
    : link
        .split('*')
        .map((row, at) => [`${nameless} ${at + 1}`, ...row.split('_').map(inCell)].join('\t'))
        .join('\n')

const inCell = (number: string) => (isPastedNumber(number) ? number.replace('.', ',') : '')
