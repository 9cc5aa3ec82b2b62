import { explain } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { ensureReach } from '../access/service.ts'
import type { DutyKind } from '../decisions/model.ts'
import type { DutyFinding } from './api.ts'

export { proposalDuty } from './proposal-duty.ts'
export { dutiesSheet } from './sheet.ts'
export { duties } from './duties.ts'

/** Căn cứ của một việc; none for a person in reach of whom no pay is known. */
export async function explainDuty(
  kinds: readonly DutyKind[],
  ctx: Context,
  kind: string,
  personId: string,
): Promise<DutyFinding | null> {
  const found = kinds.find((one) => one.kind === kind)
  if (!found) throw new Refusal('missing', `Không có loại việc “${kind}”.`)
  const finding = await found.explain(ctx, personId)
  if (finding) return explain(finding) as DutyFinding
  await ctx.db.transaction().execute((tx) => ensureReach(tx, ctx, [personId]))
  return null
}
