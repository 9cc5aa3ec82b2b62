import type { Tx } from '#db/connect.ts'
import { assertFacts, begin } from '#db/history.ts'
import { newId } from '#lib/id.ts'
import { nfc, squeeze } from '#lib/text.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import type { EditIdentity, NewPerson } from './api.ts'
import { byHand, lockPerson } from './edit.ts'
import { ensurePostable } from './edit-posting.ts'
import { masked } from './identity.ts'
import * as store from './store.ts'

/** Lập hồ sơ một người: who he is, and his first posting. */
export function createPerson(ctx: Context, { identity, posting, reason }: NewPerson): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    const id = newId()
    const { from, unitId, ...post } = posting
    const fullName = squeeze(nfc(identity.fullName))
    await ensurePostable(tx, ctx, unitId, { from })
    await ensureNumberFree(tx, ctx, id, identity.idNumber)
    const source = await byHand(tx, ctx, reason)
    await store.insertPerson(tx, ctx.agency.id, id)
    const values = store.identityValues({ ...identity, fullName })
    await assertFacts(tx, 'person_identity', [{ key: { person_id: id }, span: { from: null }, values }], source)
    await begin(tx, 'posting', { person_id: id }, from, { unit_id: unitId, ...post }, source)
    record({
      act: 'personnel.create',
      says: `Lập hồ sơ ${fullName}`,
      subjectKind: 'person',
      subjectId: id,
      unitId,
      detail: { reason },
    })
    return { id }
  })
}

/** Đính chính, cập nhật nhân thân. */
export function editIdentity(
  ctx: Context,
  personId: string,
  { factId, from, reason, ...wanted }: EditIdentity,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await lockPerson(tx, ctx, personId)
    const held = await store.currentFact(tx, 'person_identity', ctx.agency.id, personId, factId)
    const current = await identityNow(tx, ctx, personId)
    if (!held)
      throw new Refusal('conflict', 'Nhân thân vừa được người khác sửa. Hãy xem bản mới rồi sửa lại.', [], { current })
    if (from && ((held.from && from <= held.from) || (held.until && from >= held.until))) {
      throw new Refusal('invalid', 'Ngày thay đổi phải nằm trong thời gian dữ kiện này có hiệu lực.', [], {
        fields: { from: 'Chọn ngày khác' },
      })
    }
    const before = await store.identityFact(tx, ctx.agency.id, factId)
    const idNumber = wanted.idNumber === undefined ? before.idNumber : wanted.idNumber
    if (idNumber !== before.idNumber) await ensureNumberFree(tx, ctx, personId, idNumber)
    const fullName = squeeze(nfc(wanted.fullName))
    const source = await byHand(tx, ctx, reason)
    const span = { from: from ?? held.from, until: held.until }
    const values = store.identityValues({ ...wanted, fullName, idNumber })
    await assertFacts(tx, 'person_identity', [{ key: { person_id: personId }, span, values }], source)
    record({
      act: 'personnel.edit-identity',
      says: `Sửa nhân thân của ${fullName}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { reason },
    })
    return { done: true } as const
  })
}

async function identityNow(tx: Tx, { agency, today }: Context, personId: string) {
  const now = await store.identityOn(tx, agency.id, personId, { day: today })
  if (!now) return null
  const { id, fullName, sex, birthOn, birthPrecision, idNumber } = now
  return { factId: id, fullName, sex, birthOn, birthPrecision, idNumberMasked: masked(idNumber) }
}

export async function ensureNumberFree(
  tx: Tx,
  { agency }: Context,
  personId: string,
  idNumber: string | null,
): Promise<void> {
  if (idNumber === null) return
  await store.lockNumbers(tx, agency.id)
  if (!(await store.numberTaken(tx, agency.id, personId, idNumber))) return
  const says = 'Số định danh này đang ghi ở hồ sơ của người khác.'
  throw new Refusal('conflict', says, [], { fields: { idNumber: says } })
}
