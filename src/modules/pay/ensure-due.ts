import type { Tx } from '#db/connect.ts'
import type { Finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { names } from './candidates.ts'

type Judged<T> = { readonly personId: string; readonly finding: Finding<T | null>; readonly on: PlainDate | null }

/** Refuses, with the grounds, when anyone is not due by the day. */
export async function ensureDue<T>(tx: Tx, ctx: Context, judged: readonly Judged<T>[], by: PlainDate): Promise<void> {
  const early = judged.filter(({ on }) => on === null || on > by)
  if (early.length === 0) return
  const who = await names(
    tx,
    ctx,
    early.map(({ personId }) => personId),
  )
  throw new Refusal(
    'not-yet-lawful',
    `Đến ngày ${viDate(by)} chưa đủ điều kiện: ${who}.`,
    early.slice(0, 10).map(({ finding }) => finding),
  )
}

/** Refuses when what was drafted no longer follows from the facts. */
export async function ensureUnmoved(tx: Tx, ctx: Context, moved: readonly Judged<unknown>[]): Promise<void> {
  if (moved.length === 0) return
  const who = await names(
    tx,
    ctx,
    moved.map(({ personId }) => personId),
  )
  throw new Refusal(
    'conflict',
    `Dữ liệu đã thay đổi từ khi dự thảo, nên không ký được cho: ${who}. Hãy trả lại để đưa những người này ra và dự thảo lại.`,
    moved.slice(0, 10).map(({ finding }) => finding),
  )
}
