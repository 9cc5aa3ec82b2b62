import type { Db } from '#db/connect.ts'
import { qrCode } from '#documents/qr.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { todayInVietnam } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { markedExam } from '../marking/seen.ts'
import type { Certificates, Checked, Printed } from './api.ts'
import { readCode, shortName } from './code.ts'
import * as store from './store.ts'

export { recognitionDecision } from './recognition.ts'

const unknown: Checked = {
  found: false,
  state: null,
  number: null,
  name: null,
  competency: null,
  level: null,
  issuedOn: null,
  validUntil: null,
  agency: null,
}

/** Kiểm tra chứng nhận, by anybody who holds the code. */
export async function checkCertificate(db: Db, typed: string): Promise<Checked> {
  const today = todayInVietnam()
  const code = readCode(typed)
  const one = code.length === 20 ? await store.certificateByCode(db, code, today) : undefined
  if (!one) return unknown
  const { number, competency, level, issuedOn, validUntil, agency } = one
  const state = one.valid ? 'valid' : validUntil !== null && validUntil <= today ? 'expired' : 'revoked'
  return { found: true, state, number, name: shortName(one.fullName), competency, level, issuedOn, validUntil, agency }
}

export async function examCertificates(ctx: Context, examId: string): Promise<Certificates> {
  await markedExam(ctx.db, ctx, examId)
  return store.certificatesOf(ctx.db, ctx, examId)
}

/** Giấy chứng nhận để in: one's own, or any for who sees the whole agency. */
export async function printedCertificate(ctx: Context, typed: string, origin: string): Promise<Printed> {
  const code = readCode(typed)
  const row = await ctx.db
    .selectFrom('exam_certificate')
    .select('person_id')
    .where('agency_id', '=', ctx.agency.id)
    .where('code', '=', code)
    .executeTakeFirst()
  const one = row && (await store.certificateByCode(ctx.db, code, ctx.today))
  if (!one || (!ctx.scope.all && row.person_id !== ctx.actor.personId))
    throw new Refusal('missing', 'Không tìm thấy giấy chứng nhận này trong phạm vi được phân công.')
  const { fullName, number, competency, level, issuedOn, valid, agency } = one
  const qr = qrCode(`${origin}/kiem-tra-chung-nhan/${code}`)
  return { agency, place: ctx.agency.place, fullName, number, code, competency, level, issuedOn, valid, qr }
}
