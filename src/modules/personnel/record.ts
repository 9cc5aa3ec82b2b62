import type { AsOf } from '#db/history.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { ensureReach, look, notFound } from '#modules/access/service.ts'
import type { AsOfQuery, PersonRecord } from './api.ts'
import type { PersonSection } from './model.ts'
import { asOfQuery } from './people.ts'
import { survivorOf } from './merged.ts'
import { headOf } from './record-head.ts'
import * as store from './store.ts'

/** Hồ sơ của một người, as of any day, as known at any moment. Reading it leaves its trace. */
export function personRecord(
  ctx: Context,
  asked: string,
  query: AsOfQuery,
  sections: readonly PersonSection[],
): Promise<PersonRecord> {
  const asOf = asOfQuery(ctx, query)
  return look(ctx, async (tx, record) => {
    const now = await survivorOf(tx, ctx.agency.id, asked)
    const personId = await survivorOf(tx, ctx.agency.id, asked, asOf.knownAt)
    await ensureReach(tx, ctx, [now, await survivorOf(tx, ctx.agency.id, personId)])
    const head = await headOf(tx, ctx, personId, asOf)
    const read = []
    for (const section of sections) {
      read.push({ id: section.id, title: section.title, ...(await section.read(tx, ctx, personId, asOf)) })
    }
    const { fullName } = head.identity
    record({
      act: 'personnel.read-record',
      says: `Xem hồ sơ ${fullName}${asOfWords(ctx, asOf)}`,
      subjectKind: 'person',
      subjectId: personId,
      unitId: head.posting?.unitId ?? null,
    })
    return {
      id: personId,
      asOf: { day: asOf.day, knownAt: asOf.knownAt },
      ...head,
      sections: read as PersonRecord['sections'],
      own: ctx.actor.personId === now,
    }
  })
}

const asOfWords = ({ today }: Context, { day, knownAt }: AsOf) =>
  (day === today ? '' : ` tại ngày ${viDate(day)}`) + (knownAt ? `, theo dữ liệu đã biết lúc ${knownAt}` : '')

/** Số định danh đầy đủ: a right of its own, and a trace of its own. */
export function identityNumber(ctx: Context, personId: string): Promise<{ idNumber: string | null }> {
  return look(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
    const identity = await store.identityOn(tx, ctx.agency.id, personId, { day: ctx.today })
    if (!identity) throw notFound()
    record({
      act: 'personnel.read-number',
      says: `Xem số định danh của ${identity.fullName}`,
      subjectKind: 'person',
      subjectId: personId,
    })
    return { idNumber: identity.idNumber }
  })
}
