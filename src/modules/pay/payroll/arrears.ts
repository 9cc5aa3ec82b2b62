import type { Queries } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { peopleChanged, unitsChanged } from './changed-store.ts'
import { lawMark } from './law-mark.ts'
import { reckonMonth } from './month.ts'
import { type Difference, type PaidMonth, paidSlips, type Settled, settledOf } from './paid-store.ts'
import type { Slip } from './slip.ts'

/** A closed month that cannot be reckoned again for somebody, and why. */
export type Unreckoned = {
  readonly personId: string
  readonly fullName: string
  readonly month: PlainDate
  readonly says: string
}
export type Arrear = Settled & { readonly fullName: string; readonly unitId: string; readonly unitName: string }
export type Arrears = { readonly owed: readonly Arrear[]; readonly unreckoned: readonly Unreckoned[] }

/**
 * Truy lĩnh, truy thu: closed months reckoned again from what is known now, less what was paid, less what was settled already.
 * Settled once by the month that is closed next, they come to nothing here.
 */
export async function outstanding(
  db: Queries,
  ctx: Context,
  closed: readonly PaidMonth[],
  only?: readonly string[],
): Promise<Arrears> {
  const owed: Arrear[] = []
  const unreckoned: Unreckoned[] = []
  for (const month of closed) {
    const personIds = await concerned(db, ctx, month, only)
    if (personIds?.length === 0) continue
    const found = await ofMonth(db, ctx, month, personIds)
    owed.push(...found.owed)
    unreckoned.push(...found.unreckoned)
  }
  return { owed, unreckoned }
}

/** Undefined: everybody. */
async function concerned(db: Queries, ctx: Context, month: PaidMonth, only: readonly string[] | undefined) {
  if (only) return only
  if (month.law !== lawMark() || (await unitsChanged(db, ctx, month))) return undefined
  return peopleChanged(db, ctx, month)
}

async function ofMonth(
  db: Queries,
  ctx: Context,
  closed: PaidMonth,
  personIds: readonly string[] | undefined,
): Promise<Arrears> {
  const { month, choices } = closed
  const { slips: again } = await reckonMonth(db, ctx, { month, personIds, choices })
  const paid = await paidSlips(db, ctx, closed.id, personIds)
  const now = new Map(again.map((slip) => [slip.personId, slip]))
  const then = new Map(paid.map((slip) => [slip.personId, slip]))
  const ids = [...new Set([...then.keys(), ...now.keys()])]
  const settled = await settledOf(db, ctx, month, ids)
  const compared = ids.map((id) => compare(month, now.get(id), then.get(id), settled.get(id)))
  return {
    owed: compared.flatMap(({ owed }) => owed ?? []),
    unreckoned: compared.flatMap(({ unreckoned }) => unreckoned ?? []),
  }
}

type Compared = { readonly owed?: Arrear; readonly unreckoned?: Unreckoned }

export function compare(
  month: PlainDate,
  now: Slip | undefined,
  then: Slip | undefined,
  settled: Difference | undefined,
): Compared {
  const { personId, fullName, unitId, unitName } = now ?? then!
  const unknown = now && now.money.net === null
  if (unknown) {
    const wasPaid = then !== undefined && then.money.net !== null
    return wasPaid ? { unreckoned: { personId, fullName, month, says: now.missing ?? '' } } : {}
  }
  const owed = minus(minus(totals(now), totals(then)), settled ?? zero)
  return Object.values(owed).every((amount) => amount === 0)
    ? {}
    : { owed: { personId, fullName, unitId, unitName, month, ...owed } }
}

const zero: Difference = { gross: 0, insurance: 0, tax: 0, net: 0 }

/** A line that was not paid, or not reckoned, is nothing paid. */
export function totals(slip: Slip | undefined): Difference {
  if (!slip || slip.money.net === null) return zero
  const { gross, pension, health, unemployment, tax, net } = slip.money
  return { gross: gross!, insurance: pension! + health! + unemployment!, tax: tax!, net }
}

const minus = (a: Difference, b: Difference): Difference => ({
  gross: a.gross - b.gross,
  insurance: a.insurance - b.insurance,
  tax: a.tax - b.tax,
  net: a.net - b.net,
})
