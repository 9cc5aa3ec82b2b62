import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { type Origins, origins } from './origins.ts'

/** The part of a line that a decision wrote: nobody takes it back by hand, the decision is revoked. */
export const partOf = (known: Origins, source: string, byHand: string) =>
  known.get(source)?.kind === 'decision' ? 'decided' : byHand

/** Refuses to change by hand what a signed decision says. */
export async function ensureNotDecided(tx: Tx, { agency }: Context, personId: string, source: string): Promise<void> {
  const origin = (await origins(tx, agency.id, [source], personId)).get(source)
  if (origin?.kind !== 'decision') return
  throw new Refusal(
    'conflict',
    `Dòng này do ${origin.says} ghi. Hãy thu hồi quyết định ấy thay vì sửa hoặc rút dòng này.`,
  )
}
