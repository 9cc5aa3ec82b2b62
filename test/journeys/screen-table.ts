import type { Page } from 'playwright-core'
import { type PlainDate, viDate } from '#lib/date.ts'
import { type Cell, readWorkbook } from '#sheets/read.ts'

export type Shown = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A table as it stands on the screen, without its checkboxes. */
export async function shownTable(page: Page, label: string): Promise<Shown> {
  return page.getByRole('table', { name: label }).evaluate((table) => {
    const textOf = (cell: Element) => (cell as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim()
    const cellsOf = (row: Element) =>
      [...row.querySelectorAll('th, td')].filter((cell) => !cell.querySelector('input')).map(textOf)
    const [headings = []] = [...table.querySelectorAll('thead tr')].map(cellsOf)
    return { headings, rows: [...table.querySelectorAll('tbody tr:not([aria-hidden])')].map(cellsOf) }
  })
}

export const without = ({ headings, rows }: Shown, heading: string): Shown => {
  const at = headings.indexOf(heading)
  const cut = (cells: readonly string[]) => cells.filter((_, index) => index !== at)
  return { headings: cut(headings), rows: rows.map(cut) }
}

/** Presses "Xuất Excel" and reads what comes, as the spreadsheet shows it in Vietnamese. */
export async function exportedTable(page: Page): Promise<Shown> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất Excel' }).click(),
  ])
  return readBack(await bytesOf(download))
}

export async function bytesOf(download: { createReadStream(): Promise<AsyncIterable<unknown>> }): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

export async function readBack(file: Buffer): Promise<Shown> {
  const [sheet] = (await readWorkbook(file)).sheets
  const all = sheet!.rows.map(({ cells }) => cells)
  const top = all.findIndex((cells) => cells.filter(Boolean).length > 1)
  const width = all[top]!.length
  const texts = all.slice(top).map((cells) => Array.from({ length: width }, (_, at) => wordsOf(cells[at] ?? null)))
  return { headings: texts[0]!, rows: texts.slice(1) }
}

function wordsOf(cell: Cell | null): string {
  if (cell === null) return ''
  if (cell.kind === 'date') return viDate(cell.date satisfies PlainDate)
  return cell.text.replaceAll(/\s+/g, ' ').trim()
}

/** Cell by cell, where a workbook differs from the screen; figures are compared as figures. */
export function differences(screen: Shown, workbook: Shown): string[] {
  const lines = (shown: Shown) => [shown.headings, ...shown.rows]
  const [here, there] = [lines(screen), lines(workbook)]
  const found =
    here.length === there.length ? [] : [`${here.length} dòng trên màn hình, ${there.length} dòng trong tệp`]
  for (const [at, cells] of here.entries())
    for (const [column, text] of cells.entries()) {
      const other = there[at]?.[column] ?? ''
      if (figure(text) !== figure(other))
        found.push(`dòng ${at}, cột ${screen.headings[column]}: “${text}” ≠ “${other}”`)
    }
  return found
}

const figure = (text: string) =>
  /^-?[\d.]*,?\d+$/.test(text) && !/^0\d/.test(text) ? String(Number(plain(text))) : text === '–' ? '' : text

// '2,77' on the screen, '2.77' in the file; '1.240' on the screen, '1240' in the file.
const plain = (text: string) =>
  text.includes(',')
    ? text.replaceAll('.', '').replace(',', '.')
    : /^\d{1,3}(\.\d{3})+$/.test(text)
      ? text.replaceAll('.', '')
      : text
