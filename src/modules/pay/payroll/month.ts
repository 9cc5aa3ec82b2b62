import type { Queries } from '#db/connect.ts'
import type { AgencyChoices } from '#law/kit/choice.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { type MonthRow, type MonthWanted, readMonth, readUnits } from './month-store.ts'
import { reckon } from './reckon.ts'
import { refusedSlip, type Slip, slipOf } from './slip.ts'
import { monthUnits, type MonthUnits } from './units-of-month.ts'

export type Reckoning = { readonly slips: Slip[]; readonly units: MonthUnits }

/** Everybody's pay of a month, values only; in the order of the tree, then by name. */
export async function reckonMonth(
  db: Queries,
  ctx: Context,
  wanted: MonthWanted & { readonly choices: AgencyChoices },
): Promise<Reckoning> {
  const units = monthUnits(await readUnits(db, ctx, wanted))
  const rows = await readMonth(db, ctx, wanted)
  const slips = rows.map((row) => slipFor(row, wanted.month, units, wanted.choices))
  return { slips: inOrder(slips, units), units }
}

function slipFor(row: MonthRow, month: PlainDate, units: MonthUnits, choices: AgencyChoices): Slip {
  try {
    return slipOf(row, reckon(row, month, units, choices), units)
  } catch (error) {
    if (error instanceof Refusal) return refusedSlip(row, error, units)
    throw error
  }
}

const inOrder = (slips: readonly Slip[], units: MonthUnits) =>
  slips.toSorted((a, b) => units.rankOf(a.unitId) - units.rankOf(b.unitId))
