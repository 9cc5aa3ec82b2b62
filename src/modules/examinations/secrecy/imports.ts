import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import type { SealedVersion } from '../papers/store.ts'

type Report = { readonly id: string; readonly report: unknown }

/** Reports of imports that quote a sealed question are sealed with it; what was in them is returned. */
export async function redactImports(tx: Tx, agencyId: string, versions: readonly SealedVersion[]): Promise<Report[]> {
  const texts = new Set(versions.flatMap(({ body, explanation }) => [...textsOf(body), explanation]).filter(isTelling))
  if (texts.size === 0) return []
  const { rows } =
    await sql<Report>`select id, report from exam_import where agency_id = ${agencyId} for update`.execute(tx)
  const telling = rows.filter(({ report }) => quotes(report, texts))
  for (const { id, report } of telling) await writeReport(tx, agencyId, { id, report: redacted(report, texts) })
  return telling
}

export const writeReport = (tx: Tx, agencyId: string, { id, report }: Report) =>
  tx
    .updateTable('exam_import')
    .set({ report: JSON.stringify(report) })
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .execute()

const mark = '(đang niêm phong)'
const isTelling = (text: string) => text.trim().length >= 12

/** Every text of a question's body, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}

/** A report may cut a text short: its first forty letters count as the text. */
function telling(text: string, texts: ReadonlySet<string>): boolean {
  for (const one of texts) if (text.includes(one.slice(0, 40)) || (isTelling(text) && one.includes(text))) return true
  return false
}

const quotes = (report: unknown, texts: ReadonlySet<string>) => textsOf(report).some((text) => telling(text, texts))

function redacted(value: unknown, texts: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return telling(value, texts) ? mark : value
  if (Array.isArray(value)) return value.map((one) => redacted(one, texts))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redacted(one, texts)]))
}
