import { assertFacts } from '#db/history.ts'
import { newId } from '#lib/id.ts'
import { nfc, squeeze } from '#lib/text.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import type { NewRegistered } from './api.ts'
import { byHand } from './edit.ts'
import { ensureNumberFree } from './edit-identity.ts'
import { ensurePostable } from './edit-posting.ts'
import * as store from './store.ts'
import { beginTie } from './tie.ts'

/** Ghi vào sổ một người không giữ vị trí nào: who he is, his degree, and where he lives or works. */
export function createRegistered(
  ctx: Context,
  { identity, degree, tie, reason }: NewRegistered,
): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    const id = newId()
    const key = { person_id: id }
    const fullName = squeeze(nfc(identity.fullName))
    await ensurePostable(tx, ctx, tie.unitId, { from: tie.from })
    await ensureNumberFree(tx, ctx, id, identity.idNumber)
    const source = await byHand(tx, ctx, reason)
    await store.insertPerson(tx, ctx.agency.id, id)
    const values = store.identityValues({ ...identity, fullName })
    await assertFacts(tx, 'person_identity', [{ key, span: { from: null }, values }], source)
    await beginTie(tx, id, tie, source)
    const { level, field, institution, mode, awardedOn } = degree
    const learned = { level, field, institution, mode, awarded_on: awardedOn, from_on: null, to_on: null, paper: null }
    const entry = { key: { ...key, entry_id: newId() }, span: { from: awardedOn }, values: learned }
    await assertFacts(tx, 'qualification', [entry], source)
    record({
      act: 'personnel.register',
      says: `Ghi ${fullName} vào sổ người trên địa bàn`,
      subjectKind: 'person',
      subjectId: id,
      unitId: tie.unitId,
      detail: { reason },
    })
    return { id }
  })
}
