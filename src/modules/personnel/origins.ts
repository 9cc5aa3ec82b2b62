import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { documentNumber } from '#documents/texts.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { FactLine, Origin } from './model.ts'

type Row = {
  id: string
  kind: Origin['kind']
  at: Date
  reason: string | null
  decisionId: string | null
  number: number | null
  register: string | null
  symbol: string
  signedOn: PlainDate | null
  importId: string | null
  fileName: string | null
  row: number | null
}

export type Origins = ReadonlyMap<string, Origin & { readonly learnedAt: string }>

/** Where these facts come from, by the id of their source. With `personId`, an import also says which row. */
export async function origins(
  db: Queries,
  agencyId: string,
  sourceIds: readonly string[],
  personId: string | null = null,
): Promise<Origins> {
  const { rows } = await sql<Row>`
    select s.id, s.kind, s.at, s.reason, s.decision_id as "decisionId", d.number, d.register, a.symbol, d.signed_on as "signedOn",
      s.import_id as "importId", f.file_name as "fileName", (select min(r.row) from roster_row r
        where r.agency_id = s.agency_id and r.import_id = s.import_id and r.person_id = ${personId}::uuid) as row
    from source s join agency a on a.agency_id = s.agency_id
    left join decision d on d.agency_id = s.agency_id and d.id = s.decision_id
    left join roster_import f on f.agency_id = s.agency_id and f.id = s.import_id
    where s.agency_id = ${agencyId} and s.id = any(${[...new Set(sourceIds)]}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, { kind: row.kind, ...said(row), learnedAt: row.at.toISOString() }]))
}

function said({
  kind,
  reason,
  decisionId,
  number,
  register,
  symbol,
  signedOn,
  importId,
  fileName,
  row,
}: Row): Pick<Origin, 'says' | 'path'> {
  if (kind === 'decision') {
    const says =
      number && signedOn
        ? `Quyết định số ${documentNumber(number, `${register}-${symbol}`)} ngày ${viDate(signedOn)}`
        : 'Quyết định'
    return { says, path: `/quyet-dinh/${decisionId}` }
  }
  if (kind === 'import')
    return { says: `Danh sách ${fileName ?? ''}${row ? `, dòng ${row}` : ''}`, path: `/nhap-danh-sach/${importId}` }
  return { says: `${kind === 'correction' ? 'Ghi trực tiếp' : 'Rút lại'}: ${reason ?? ''}`, path: null }
}

/** What a fact's row must carry to be a line of the record. */
export type FactRow = {
  readonly id: string
  readonly source: string
  readonly from: PlainDate | null
  readonly until: PlainDate | null
}

/** One line of the record. `part` tells apart the lines that one fact makes. */
export function factLine(
  { id, source, from, until }: FactRow,
  label: string,
  value: string,
  known: Origins,
  part = '',
): FactLine {
  const { learnedAt, ...origin } = known.get(source) ?? {
    kind: 'correction' as const,
    says: '',
    path: null,
    learnedAt: '',
  }
  return { id: part ? `${id}#${part}` : id, label, value, from, until, learnedAt, origin }
}
