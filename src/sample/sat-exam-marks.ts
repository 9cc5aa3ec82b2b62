import type { Context } from '#modules/access/model.ts'
import {
  assignCiphers,
  giveMark,
  marking,
  nameMarkers,
  proposePublication,
  publish,
} from '#modules/examinations/marking/service.ts'

const given = ['3', '2', '2.5']

/** Two markers within the law's share of each other, then proposed by one of the panel and published by its chair. */
export async function markSample(ctx: Context, examId: string, panel: readonly string[]): Promise<void> {
  const rows = await ctx.db
    .selectFrom('account')
    .select(['id', 'username'])
    .where('agency_id', '=', ctx.agency.id)
    .where('username', 'in', ['lanhdao', 'kiemtra', 'truongdonvi'])
    .execute()
  const accountOf = (username: string) => rows.find((row) => row.username === username)!.id
  const as = (accountId: string, personId: string | null): Context => ({
    ...ctx,
    actor: { ...ctx.actor, accountId, personId },
  })
  const secretary = as(ctx.actor.accountId, panel[2]!)
  const markers = [
    { accountId: accountOf('lanhdao'), round: 'first' as const },
    { accountId: accountOf('kiemtra'), round: 'second' as const },
  ]
  await nameMarkers(secretary, examId, { markers })
  await assignCiphers(secretary, examId)
  for (const { accountId, round } of markers) {
    const marker = as(accountId, null)
    const { items } = await marking(marker, examId)
    for (const { cipher, position, part, text } of items) {
      const points = given[text.length % given.length]!
      await giveMark(marker, examId, {
        cipher,
        position,
        part,
        points: round === 'first' ? points : `${Number(points) + 0.25}`,
        note: null,
      })
    }
  }
  await proposePublication(secretary, examId)
  await publish(as(accountOf('truongdonvi'), panel[0]!), examId)
}
