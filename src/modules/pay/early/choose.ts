import { assertFacts, end, lockPeople, openSource } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { plainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../../access/service.ts'
import { names } from '../candidates.ts'
import type { ChooseEqual } from './api.ts'
import { placeWords } from './place-words.ts'
import { lockQuota } from './quota-store.ts'
import { review } from './review.ts'

/** Chọn một người giữa những người ngang nhau, and only among them; or take that choice back. */
export function chooseEqual(ctx: Context, personId: string, wanted: ChooseEqual): Promise<{ done: true }> {
  const { year, reason, withdraw } = wanted
  return act(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
    ensureNotSelf(ctx, [personId])
    await lockPeople(tx, ctx.agency.id, [personId])
    await lockQuota(tx, ctx)
    const found = (await review(tx, ctx, year)).people.find((one) => one.serving.personId === personId)
    const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    const key = { person_id: personId, review_year: year }
    const span = { from: plainDate(year, 1, 1)! }
    if (withdraw) {
      if (!found?.chosen) throw new Refusal('missing', 'Lựa chọn này không còn, có thể người khác vừa bỏ.')
      await end(tx, 'early_raise_choice', key, null, source)
    } else {
      if (found?.state !== 'tied') throw notTied(await names(tx, ctx, [personId]), found)
      await assertFacts(tx, 'early_raise_choice', [{ key, span, values: {} }], source)
    }
    const what = `giữa những người ngang nhau, nâng bậc trước thời hạn năm ${year}. Lý do: ${reason}`
    const of = { subjectKind: 'person', subjectId: personId, detail: { ...wanted } }
    if (withdraw) record({ act: 'pay.unchoose-equal', says: `Bỏ chọn ${what}`, ...of })
    else record({ act: 'pay.choose-equal', says: `Chọn ${what}`, ...of })
    return { done: true } as const
  })
}

function notTied(
  name: string,
  found: (Parameters<typeof placeWords>[0] & { readonly reasons: readonly string[] }) | undefined,
) {
  const why =
    !found || found.state === 'refused' ? (found?.reasons.join('; ') ?? 'không còn công tác') : placeWords(found)
  return new Refusal('conflict', `Chỉ chọn giữa những người ngang nhau. ${name}: ${why}.`)
}
