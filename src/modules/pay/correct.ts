import { assertFacts, end, lockPeople, openSource, type Source } from '#db/history.ts'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { findRank } from '#law/pay/rank.ts'
import { coefficientOf, stepCount } from '#law/pay/scale.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import type { NewAllowance, NewStep } from './api.ts'
import { type Believed, believedFacts } from './fact-store.ts'

type Correction = { readonly from: PlainDate; readonly reason: string; readonly replaces?: string | null | undefined }

/** Đính chính bậc lương: from a day until the next step on record. */
export function correctStep(ctx: Context, personId: string, wanted: NewStep): Promise<{ done: true }> {
  const { rank, step, countedFrom, from } = wanted
  const { coefficient, last } = ensureLawful(ctx, wanted)
  return act(ctx, async (tx, record) => {
    const source = await openCorrection(tx, ctx, personId, wanted)
    const until = endOf(await believedFacts(tx, ctx, 'salary_step', personId), wanted)
    const key = { person_id: personId }
    await assertFacts(
      tx,
      'salary_step',
      [{ key, span: { from, until }, values: { rank, step, coefficient, counted_from: countedFrom } }],
      source,
    )
    if (!last && until === null) await end(tx, 'beyond_top_step', key, from, source)
    record({
      act: 'pay.correct-step',
      says: `Đính chính bậc lương: ngạch ${rank} bậc ${step} từ ngày ${viDate(from)}. Lý do: ${wanted.reason}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

/** Đính chính phụ cấp thâm niên vượt khung. */
export function correctAllowance(ctx: Context, personId: string, wanted: NewAllowance): Promise<{ done: true }> {
  const { percent, from } = wanted
  return act(ctx, async (tx, record) => {
    const source = await openCorrection(tx, ctx, personId, wanted)
    const until = endOf(await believedFacts(tx, ctx, 'beyond_top_step', personId), wanted)
    await assertFacts(
      tx,
      'beyond_top_step',
      [{ key: { person_id: personId }, span: { from, until }, values: { percent } }],
      source,
    )
    record({
      act: 'pay.correct-allowance',
      says: `Đính chính phụ cấp thâm niên vượt khung: ${percent}% từ ngày ${viDate(from)}. Lý do: ${wanted.reason}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

async function openCorrection(tx: Tx, ctx: Context, personId: string, { reason }: Correction): Promise<Source> {
  await ensureReach(tx, ctx, [personId])
  ensureNotSelf(ctx, [personId])
  await lockPeople(tx, ctx.agency.id, [personId])
  return openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
}

function ensureLawful({ today }: Context, { rank: code, step, from, countedFrom }: NewStep) {
  const rank = findRank(code, from) ?? findRank(code, today)
  if (!rank) throw invalid('rank', `Không có mã ngạch ${code} trong quy định.`)
  const coefficient = coefficientOf(rank.group, step, from > '2004-10-01' ? from : today)
  if (!coefficient) throw invalid('step', `Ngạch ${code} (${rank.title}) chỉ có ${stepCount(rank.group)} bậc.`)
  if (countedFrom > from && countedFrom > today)
    throw invalid('countedFrom', 'Mốc tính nâng bậc lần sau không được ở sau hôm nay.')
  return { coefficient, last: step === stepCount(rank.group) }
}

const invalid = (field: string, says: string) => new Refusal('invalid', says, [], { fields: { [field]: says } })

/** Until where the correction holds; refuses when the line being corrected is not the current one any more. */
function endOf(believed: readonly Believed[], { from, replaces }: Correction): PlainDate | null {
  const next = believed.find((fact) => fact.id !== replaces && fact.from !== null && fact.from > from)
  if (!replaces) return next?.from ?? null
  const replaced = believed.find(({ id }) => id === replaces)
  if (!replaced) {
    const current = believed.findLast((fact) => fact.from === null || fact.from <= from) ?? null
    throw new Refusal('conflict', 'Dòng này vừa được người khác đính chính. Hãy xem bản mới rồi làm lại.', [], {
      current,
    })
  }
  if (replaced.until && replaced.until <= from)
    throw invalid('from', `Dòng được đính chính chỉ đến trước ngày ${viDate(replaced.until)}.`)
  return replaced.until
}
