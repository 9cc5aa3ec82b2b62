import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { nameThem } from '../decisions/service.ts'
import { heldStep } from './held.ts'
import { type HeldRow, readHeld } from './held-store.ts'

export type Candidate = { readonly row: HeldRow; readonly held: HeldStep }

/** The steps of these people as they stand now; refuses, by name, those who hold none or no post. */
export async function candidates(
  tx: Tx,
  ctx: Context,
  personIds: readonly string[],
  lawOn: PlainDate,
): Promise<Candidate[]> {
  const rows = await readHeld(tx, ctx, { personIds })
  const found = new Set(rows.map(({ personId }) => personId))
  const missing = personIds.filter((id) => !found.has(id))
  if (missing.length > 0) {
    throw new Refusal('invalid', `Chưa có bậc lương hoặc không còn vị trí công tác: ${await names(tx, ctx, missing)}.`)
  }
  return Promise.all(rows.map((row) => candidate(tx, ctx, row, lawOn)))
}

async function candidate(tx: Tx, ctx: Context, row: HeldRow, lawOn: PlainDate): Promise<Candidate> {
  try {
    return { row, held: heldStep(row, lawOn) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.kind, `${await names(tx, ctx, [row.personId])}: ${error.message}`, error.because)
  }
}

export async function names(tx: Tx, ctx: Context, personIds: readonly string[]): Promise<string> {
  const named = [...(await nameThem(tx, ctx, personIds)).values()].map(({ fullName }) => fullName)
  return named.length > 10 ? `${named.slice(0, 10).join(', ')} và ${named.length - 10} người nữa` : named.join(', ')
}
