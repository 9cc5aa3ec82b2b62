import type { Queries } from '#db/connect.ts'
import type { AgencyChoices } from '#law/kit/choice.ts'
import type { Finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { choicesByDay, unitTree } from '../../organisation/service.ts'
import { type MonthRow, readMonth, readUnits } from '../payroll/month-store.ts'
import { monthUnits, type MonthUnits } from '../payroll/units-of-month.ts'
import { overtimeAmount } from './amount.ts'
import type { OvertimeQuery } from './api.ts'
import { stageOf } from './stage.ts'
import { inMonth, type OvertimeRow } from './store.ts'

export type Reckoned = {
  readonly row: OvertimeRow
  readonly amount: Finding<number> | null
  readonly missing: string | null
}

/** Everything of a month in reach, each worked one with what it is paid. */
export async function reckonOvertime(
  db: Queries,
  ctx: Context,
  { month, unitId, personId }: OvertimeQuery & { readonly month: PlainDate },
): Promise<Reckoned[]> {
  const among = unitId ? new Set([unitId, ...(await under(ctx, unitId))]) : null
  const rows = (await inMonth(db, ctx, month, personId)).filter((row) => !among || among.has(row.unitId))
  const worked = rows.filter((row) => stageOf(row) === 'worked').map((row) => row.personId)
  if (worked.length === 0) return rows.map((row) => ({ row, amount: null, missing: null }))
  const units = monthUnits(await readUnits(db, ctx, { month }))
  const choicesOn = await choicesByDay(db, ctx)
  const held = new Map(
    (await readMonth(db, ctx, { month, personIds: [...new Set(worked)] })).map((one) => [one.personId, one]),
  )
  return rows.map((row) =>
    stageOf(row) === 'worked'
      ? paid(row, held.get(row.personId), units, choicesOn(row.day))
      : { row, amount: null, missing: null },
  )
}

function paid(row: OvertimeRow, held: MonthRow | undefined, units: MonthUnits, choices: AgencyChoices): Reckoned {
  if (!held) return { row, amount: null, missing: 'Không công tác tại cơ quan trong tháng này' }
  try {
    return { row, amount: overtimeAmount(row, held, units, choices), missing: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { row, amount: null, missing: error.message }
  }
}

async function under(ctx: Context, unitId: string): Promise<readonly string[]> {
  const tree = await unitTree(ctx, {})
  const below = (parent: string): string[] =>
    tree.filter((unit) => unit.parentId === parent).flatMap(({ id }) => [id, ...below(id)])
  return below(unitId)
}
