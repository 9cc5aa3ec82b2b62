import { Refusal } from '#law/kit/refusal.ts'
import type { OfficialDocument } from './model.ts'
import { printed } from './printed.ts'
import { layout } from './rules.ts'
import { breakable } from './texts.ts'
import { typesetter } from './typesetter.ts'

export const mostRows = 2_000

/** PDF/A-2a by Typst, fonts embedded. */
export async function renderPdf(document: OfficialDocument): Promise<Buffer> {
  ensurePrintable(document.annexes.reduce((sum, { rows }) => sum + rows.length, 0))
  return typesetter.typeset({ template: 'document', data: typstData({ ...printed(document), layout }) })
}

export function ensurePrintable(rows: number): void {
  if (rows <= mostRows) return
  const counts = `${rows.toLocaleString('vi')} dòng, nhiều hơn ${mostRows.toLocaleString('vi')} dòng`
  throw new Refusal(
    'invalid',
    `Danh sách có ${counts} mà một tệp PDF chứa được. Hãy tải bản Word hoặc Excel, hoặc chia nhỏ danh sách.`,
  )
}

export const typstData = (data: object) =>
  JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? breakable(value) : value))
