import type { Tx } from '#db/connect.ts'
import { assertFacts, type Source } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import { nfc, squeeze } from '#lib/text.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import * as store from './store.ts'

export type CorrectedField =
  | { readonly field: 'name' | 'title' | 'office'; readonly value: string }
  | { readonly field: 'birth'; readonly value: PlainDate }
  | { readonly field: 'sex'; readonly value: 'male' | 'female' }

/** Đính chính một ô: it was wrong as long as the fact of today holds. The person is locked. */
export async function correctField(
  tx: Tx,
  ctx: Context,
  personId: string,
  wanted: CorrectedField,
  source: Source,
): Promise<void> {
  const at = { agencyId: ctx.agency.id, day: { day: ctx.today } }
  if (wanted.field === 'title' || wanted.field === 'office') {
    const post = (await store.postings(tx, at.agencyId, personId, at.day)).at(-1)
    if (!post || (post.until !== null && post.until <= ctx.today))
      throw new Refusal('conflict', 'Người này không còn giữ vị trí công tác nào.')
    const { from, until, unitId, staff, title, office } = post
    const values = { unit_id: unitId, staff, title, office, [wanted.field]: squeeze(nfc(wanted.value)) }
    await assertFacts(tx, 'posting', [{ key: { person_id: personId }, span: { from, until }, values }], source)
    return
  }
  const held = await store.identityOn(tx, at.agencyId, personId, at.day)
  if (!held) throw new Refusal('conflict', 'Hồ sơ không còn nhân thân tại ngày này.')
  const values = store.identityValues({ ...held, ...identityPart(wanted) })
  const span = { from: held.from, until: held.until }
  await assertFacts(tx, 'person_identity', [{ key: { person_id: personId }, span, values }], source)
}

function identityPart(wanted: CorrectedField): Partial<store.IdentityFact> {
  if (wanted.field === 'birth') return { birthOn: wanted.value, birthPrecision: 'day' }
  if (wanted.field === 'sex') return { sex: wanted.value }
  return { fullName: squeeze(nfc(wanted.value)) }
}
