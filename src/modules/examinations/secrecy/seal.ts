import { randomBytes } from 'node:crypto'
import type { Tx } from '#db/connect.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { hidden } from '../papers/hidden.ts'
import { lockVersions, type SealedVersion, writeVersions } from '../papers/store.ts'
import type { Paper } from '../question.ts'
import { sealTo } from './member-key.ts'
import { openJson, sealJson } from './sealed-bytes.ts'
import { split } from './shares.ts'
import type { OpenerKey } from './store.ts'
import { redactImports } from './imports.ts'

export type Session = { readonly id: string }
/** What lies under a session's key beside its papers. */
export type Secrets = { readonly seed: string; readonly poolKey: string }
export type NewPaper = {
  readonly code: string
  readonly isReserve: boolean
  readonly paper: Paper
}

/** What each sealed thing is; none can be put in another's place. */
export const about = {
  paper: (agencyId: string, id: string) => `paper ${agencyId} ${id}`,
  session: (agencyId: string, id: string) => `session ${agencyId} ${id}`,
  share: (agencyId: string, id: string, personId: string) => `share ${agencyId} ${id} ${personId}`,
  pool: (agencyId: string, id: string) => `pool ${agencyId} ${id}`,
}

/** Niêm phong câu hỏi: their texts go out of the bank into the pool's sealed bytes. */
export async function sealPool(tx: Tx, { agency, actor }: Context, examId: string, questionIds: readonly string[]) {
  const [id, key] = [newId(), randomBytes(32)]
  const versions = await lockVersions(tx, agency.id, questionIds)
  const imports = await redactImports(tx, agency.id, versions)
  await tx
    .insertInto('exam_pool')
    .values({
      agency_id: agency.id,
      id,
      exam_id: examId,
      sealed: sealJson(key, { versions, imports } satisfies Pool, about.pool(agency.id, id)),
      drawn_by: actor.accountId,
    })
    .execute()
  await writeVersions(
    tx,
    agency.id,
    versions.map((one) => ({ ...hidden(one), sealedIn: id })),
  )
  return { id, key: key.toString('hex') }
}

export type Pool = {
  readonly versions: readonly SealedVersion[]
  readonly imports: readonly { readonly id: string; readonly report: unknown }[]
}

export const openPool = (agencyId: string, id: string, key: string, sealed: Buffer) =>
  openJson<Pool>(Buffer.from(key, 'hex'), sealed, about.pool(agencyId, id))

type SealedNow = {
  readonly session: Session
  readonly papers: readonly NewPaper[]
  readonly secrets: Secrets
  readonly poolId: string
  readonly keys: readonly OpenerKey[]
}

/** Niêm phong đề của một ca under a key that exists nowhere whole but in this call. */
export async function sealSession(tx: Tx, agencyId: string, { session, papers, secrets, poolId, keys }: SealedNow) {
  const key = randomBytes(32)
  const rows = papers.map(({ code, isReserve, paper }) => {
    const id = newId()
    const sealed = sealJson(key, paper, about.paper(agencyId, id))
    return { agency_id: agencyId, id, session_id: session.id, code, is_reserve: isReserve, sealed }
  })
  await tx.insertInto('exam_paper').values(rows).execute()
  const shares = split(key, keys.length, 2).map(({ x, bytes }, at) => {
    const { personId, publicKey } = keys[at]!
    const plain = Buffer.concat([Buffer.of(x), bytes])
    const sealed = sealTo(publicKey, plain, about.share(agencyId, session.id, personId))
    return { agency_id: agencyId, session_id: session.id, person_id: personId, sealed }
  })
  await tx.insertInto('exam_key_share').values(shares).execute()
  await tx
    .updateTable('exam_session')
    .set({ pool_id: poolId, sealed: sealJson(key, secrets, about.session(agencyId, session.id)) })
    .where('agency_id', '=', agencyId)
    .where('id', '=', session.id)
    .execute()
  key.fill(0)
}
