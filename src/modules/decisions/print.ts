import { renderHtml } from '#documents/html.ts'
import type { OfficialDocument } from '#documents/model.ts'
import { renderPdf } from '#documents/pdf.ts'
import type { Context } from '../access/model.ts'
import { officialDocument } from './document.ts'
import type { Kinds } from './kinds.ts'
import { toPrint } from './to-print.ts'

/** As signed, or, not yet signed, as it would read today. */
async function documentOf(kinds: Kinds, ctx: Context, id: string, as: string): Promise<OfficialDocument> {
  const { found, items, kind, document } = await toPrint(kinds, ctx, id, as)
  if (document) return found.state === 'revoked' ? { ...document, watermark: 'ĐÃ THU HỒI' } : document
  return officialDocument(ctx.agency, kind, { items, lawOn: found.lawOn, issue: null })
}

export async function document(kinds: Kinds, ctx: Context, id: string) {
  const made = await documentOf(kinds, ctx, id, 'màn hình')
  return { document: made, html: renderHtml(made) }
}

export const pdf = async (kinds: Kinds, ctx: Context, id: string) =>
  named(await documentOf(kinds, ctx, id, 'PDF'), 'pdf', renderPdf)

/** The library for Word files is large, and loaded when the first one is asked for. */
export async function docx(kinds: Kinds, ctx: Context, id: string) {
  const { renderDocx } = await import('#documents/docx.ts')
  return named(await documentOf(kinds, ctx, id, 'Word'), 'docx', renderDocx)
}

async function named(
  document: OfficialDocument,
  ending: string,
  render: (document: OfficialDocument) => Promise<Buffer>,
) {
  const stem = document.number ? document.number.replaceAll('/', '-') : 'Dự thảo quyết định'
  return { fileName: `${stem}.${ending}`, content: await render(document) }
}
