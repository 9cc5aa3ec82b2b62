import { lockPeople, openSource, withdraw } from '#db/history.ts'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import type { WithdrawImport } from './api.ts'
import { lockImporting } from './confirm-store.ts'
import { ensureState, hold } from './ensure.ts'
import { stampWithdrawn } from './import-store.ts'
import { peopleOf, type Resting, restingActs, sourcesOf } from './rest-store.ts'

/** Rút cả lần nhập, khi chưa có việc nào về sau dựa vào nó: the records are again what they were. */
export function withdrawImport(ctx: Context, id: string, { version, reason }: WithdrawImport): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const held = await hold(tx, ctx, id, version)
    ensureState(held, ['confirmed'], 'rút')
    await takeBack(tx, ctx, id, reason)
    await stampWithdrawn(tx, ctx, id, reason)
    record({
      act: 'rosters.withdraw',
      says: `Rút danh sách đã nhập “${held.file_name}”: ${reason}`,
      subjectKind: 'import',
      subjectId: id,
    })
    return { done: true } as const
  })
}

async function takeBack(tx: Tx, { agency, actor }: Context, id: string, reason: string): Promise<void> {
  await lockImporting(tx, agency.id)
  await lockPeople(tx, agency.id, await peopleOf(tx, agency.id, id))
  const sources = await sourcesOf(tx, agency.id, id)
  const resting = await restingActs(tx, agency.id, id, sources)
  if (resting.length > 0) throw rested(agency.symbol, resting)
  const withdrawal = await openSource(tx, agency.id, {
    kind: 'withdrawal',
    accountId: actor.accountId,
    importId: id,
    reason,
  })
  for (const source of sources) {
    const left = await withdraw(tx, source, withdrawal)
    if (left.length > 0) throw new Error(`an act rests on ${left.join(', ')} of import ${id}, but none was found`)
  }
}

const rested = (symbol: string, acts: readonly Resting[]) =>
  new Refusal(
    'conflict',
    `Không rút được danh sách này vì đã có việc về sau dựa vào nó: ${acts.map((one) => words(symbol, one)).join('; ')}. Hãy thu hồi hoặc rút việc đó trước.`,
  )

function words(symbol: string, { kind, number, register, signedOn, fileName, reason, names }: Resting): string {
  const whose = names.length > 0 ? ` (${few(names)})` : ''
  if (kind === 'decision' && number && signedOn) {
    return `Quyết định số ${String(number).padStart(2, '0')}/${register}-${symbol} ngày ${viDate(signedOn)}${whose}`
  }
  if (kind === 'import') return `danh sách “${fileName ?? ''}” nhập sau${whose}`
  return `đính chính “${reason ?? ''}”${whose}`
}

/** An act that says something of many people is named once, with some of them. */
const few = (names: readonly string[]) =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} và ${names.length - 3} người khác`
