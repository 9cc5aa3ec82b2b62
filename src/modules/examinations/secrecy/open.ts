import type { Tx } from '#db/connect.ts'
import { sql } from 'kysely'
import type { Context } from '../../access/model.ts'
import { writeVersions } from '../papers/store.ts'
import type { Paper } from '../question.ts'
import { writeReport } from './imports.ts'
import { about, openPool, type Secrets } from './seal.ts'
import { openJson } from './sealed-bytes.ts'
import { type SealedSession, sealedPapers, stillClosed } from './store.ts'

/** Mở đề: the papers of the session in plain, for the computers of its candidates; after the last session of a draw, the bank too. */
export async function openPapers(tx: Tx, { agency }: Context, session: SealedSession, key: Buffer): Promise<void> {
  const secrets = secretsOf(agency.id, session, key)
  for (const { id, sealed } of await sealedPapers(tx, agency.id, session.id)) {
    const paper = openJson<Paper>(key, sealed, about.paper(agency.id, id))
    await tx
      .updateTable('exam_paper')
      .set({ opened: JSON.stringify(paper), seed: secrets.seed })
      .where('agency_id', '=', agency.id)
      .where('id', '=', id)
      .execute()
  }
  await tx
    .updateTable('exam_session')
    .set({ opened_at: sql`clock_timestamp()` })
    .where('agency_id', '=', agency.id)
    .where('id', '=', session.id)
    .execute()
  if ((await stillClosed(tx, agency.id, session.poolId)) === 0)
    await restorePool(tx, agency.id, session.poolId, secrets)
}

export const secretsOf = (agencyId: string, session: SealedSession, key: Buffer) =>
  openJson<Secrets>(key, session.sealed, about.session(agencyId, session.id))

/** Trả câu hỏi về ngân hàng. */
export async function restorePool(tx: Tx, agencyId: string, poolId: string, { poolKey }: Secrets): Promise<void> {
  const held = await tx
    .selectFrom('exam_pool')
    .select('sealed')
    .where('agency_id', '=', agencyId)
    .where('id', '=', poolId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (!held.sealed) return
  const { versions, imports } = openPool(agencyId, poolId, poolKey, held.sealed)
  await writeVersions(
    tx,
    agencyId,
    versions.map((one) => ({ ...one, sealedIn: null })),
  )
  for (const one of imports) await writeReport(tx, agencyId, one)
  await tx
    .updateTable('exam_pool')
    .set({ sealed: null, restored_at: sql`clock_timestamp()` })
    .where('agency_id', '=', agencyId)
    .where('id', '=', poolId)
    .execute()
}
