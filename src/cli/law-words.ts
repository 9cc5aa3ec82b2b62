import type { Citation } from '#law/kit/citation.ts'

/** Written on every page, so that nobody corrects the page instead of the law. */
export const heading = (title: string) =>
  `# ${title}\n\n<!-- Trang do lệnh npm run -s hientai -- law docs ghi ra. Sửa ở src/law rồi chạy lại lệnh. -->\n`

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |\n`).join('')

export const citesWords = (cites: readonly Citation[]): string =>
  cites.map(({ instrument, at }) => `${at}, ${instrument.number}`).join('; ')

/** A figure or a word as it stands; a table of them has its own place in the rule. */
export function valueWords(value: unknown): string {
  if (value === null) return 'không còn quy định'
  if (typeof value === 'number') return value.toLocaleString('vi-VN')
  if (typeof value === 'string') return value.replace(/^(\d+)\.(\d+)$/, '$1,$2')
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return 'bảng'
}
