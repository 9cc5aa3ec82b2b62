import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context, Entry } from './model.ts'

type Record = (entry: Entry) => void

/**
 * One act: its writes, its activity and its idempotency key, in one transaction.
 * Asked again with the same key, it returns the first answer and writes nothing.
 */
export function act<T>(ctx: Context, work: (tx: Tx, record: Record) => Promise<T>): Promise<T> {
  return ctx.db.transaction().execute(async (tx) => {
    const earlier = await claim(tx, ctx)
    if (earlier) return earlier.response as T
    const entries: Entry[] = []
    const result = await work(tx, (entry) => void entries.push(entry))
    if (entries.length === 0) throw new Error('an act must say what it did')
    await remember(tx, ctx, result)
    await writeEntries(tx, ctx, entries)
    return result
  })
}

/** A reading that leaves its trace: a personal record, an export. */
export const look = act

async function claim(tx: Tx, { agency, actor, once }: Context) {
  if (!once) return undefined
  const row = { agency_id: agency.id, account_id: actor.accountId, key: once.key, request: once.request }
  const made = await tx
    .insertInto('idempotency')
    .values({ ...row, response: 'null' })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (made) return undefined
  const earlier = await tx
    .selectFrom('idempotency')
    .select(['request', 'response'])
    .where('agency_id', '=', agency.id)
    .where('account_id', '=', actor.accountId)
    .where('key', '=', once.key)
    .executeTakeFirstOrThrow()
  if (!earlier.request.equals(once.request)) {
    throw new Refusal(
      'conflict',
      'Yêu cầu này trùng mã với một yêu cầu khác đã thực hiện. Hãy tải lại trang rồi làm lại.',
    )
  }
  return earlier
}

async function remember(tx: Tx, { agency, actor, once }: Context, result: unknown) {
  if (!once) return
  await tx
    .updateTable('idempotency')
    .set({ response: JSON.stringify(result ?? null) })
    .where('agency_id', '=', agency.id)
    .where('account_id', '=', actor.accountId)
    .where('key', '=', once.key)
    .execute()
}

// Last in the transaction: the chain of an agency is locked from here to the commit.
async function writeEntries(tx: Tx, { agency, actor, address }: Context, entries: readonly Entry[]) {
  for (const { act: name, says, subjectKind, subjectId, unitId, detail } of entries) {
    await sql`insert into activity (agency_id, account_id, actor, act, says, subject_kind, subject_id, unit_id, detail, address)
      values (${agency.id}, ${actor.accountId}, ${actor.fullName}, ${name}, ${says}, ${subjectKind ?? null},
        ${subjectId ?? null}, ${unitId ?? null}, ${JSON.stringify(detail ?? {})}, ${address})`.execute(tx)
  }
}
