import type { Queries } from '#db/connect.ts'
import type { AsOf } from '#db/history.ts'
import type { Context } from '#modules/access/model.ts'
import { notFound } from '#modules/access/service.ts'
import type { PersonRecord } from './api.ts'
import { masked } from './identity.ts'
import * as store from './store.ts'

export async function headOf(
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
