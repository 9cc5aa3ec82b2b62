import type { Db } from '#db/connect.ts'
import { reckonSeal, sealOf } from './seal-store.ts'

/** Mốc niêm phong: how far an agency's activity had come, kept outside the database. */
export type Checkpoint = { readonly code: string; readonly rows: number; readonly hash: string | null }

export type Audit = Checkpoint & {
  readonly name: string
  readonly broken: number | null
  readonly faults: readonly string[]
}

/** Đối chiếu nhật ký của mọi cơ quan: the chain within, and each remembered checkpoint against what stands there now. */
export async function auditAll(db: Db, remembered: readonly Checkpoint[]): Promise<Audit[]> {
  const agencies = await db.selectFrom('agency').select(['agency_id as id', 'code', 'name']).orderBy('code').execute()
  const known = new Set(agencies.map(({ code }) => code))
  const audits: Audit[] = []
  for (const { id, code, name } of agencies) {
    const { rows, broken, lastHash } = await reckonSeal(db, id)
    const faults = broken === null ? [] : [`chuỗi niêm phong đứt ở dòng ${broken}`]
    for (const mark of remembered) if (mark.code === code) faults.push(...(await missing(db, id, mark, rows)))
    audits.push({ code, name, rows, hash: lastHash, broken, faults })
  }
  const gone = remembered.filter(({ code }) => !known.has(code))
  return [
    ...audits,
    ...gone.map((mark) => ({
      ...mark,
      name: mark.code,
      broken: null,
      faults: ['cơ quan không còn trong cơ sở dữ liệu'],
    })),
  ]
}

async function missing(db: Db, agencyId: string, mark: Checkpoint, rows: number): Promise<string[]> {
  if (mark.hash === null) return []
  const hash = await sealOf(db, agencyId, mark.rows)
  if (hash === mark.hash) return []
  return hash === undefined
    ? [`nhật ký bị cắt: mốc đã lưu có ${mark.rows} dòng, nay chỉ còn ${rows}`]
    : [`dòng ${mark.rows} không còn khớp với mốc đã lưu`]
}
