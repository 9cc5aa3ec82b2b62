import type { AsOf } from '#db/history.ts'
import type { Queries } from '#db/connect.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { ensureReach, look, notFound } from '#modules/access/service.ts'
import type { AsOfQuery, PersonRecord } from './api.ts'
import { masked } from './identity.ts'
import type { PersonSection } from './model.ts'
import { asOfQuery } from './people.ts'
import * as store from './store.ts'

/** Hồ sơ của một người, as of any day, as known at any moment. Reading it leaves its trace. */
export function personRecord(
  ctx: Context,
  personId: string,
  query: AsOfQuery,
  sections: readonly PersonSection[],
): Promise<PersonRecord> {
  const asOf = asOfQuery(ctx, query)
  return look(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
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
      own: ctx.actor.personId === personId,
    }
  })
}

const asOfWords = ({ today }: Context, { day, knownAt }: AsOf) =>
  (day === today ? '' : ` tại ngày ${viDate(day)}`) + (knownAt ? `, theo dữ liệu đã biết lúc ${knownAt}` : '')

async function headOf(
  db: Queries,
  { agency }: Context,
  personId: string,
  asOf: AsOf,
): Promise<Pick<PersonRecord, 'identity' | 'posting' | 'absences'>> {
  const identity = await store.identityOn(db, agency.id, personId, asOf)
  if (!identity) throw notFound()
  const { id: factId, fullName, sex, birthOn, birthPrecision, idNumber } = identity
  const begun = await store.postings(db, agency.id, personId, asOf)
  const absences = await store.absences(db, agency.id, personId, asOf)
  const last = begun.at(-1)
  return {
    identity: { factId, fullName, sex, birthOn, birthPrecision, idNumberMasked: masked(idNumber) },
    posting: last && (last.until === null || asOf.day < last.until) ? { factId: last.id, ...last } : null,
    absences: absences.map((fact) => ({ factId: fact.id, ...fact })),
  }
}

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
