import type { Context } from '../../access/model.ts'
import type { OvertimeLine } from './api.ts'
import { clockOf } from './model.ts'
import type { Reckoned } from './month.ts'
import { stageOf } from './stage.ts'
import { hoursOf } from './times.ts'

export function lineOf({ row, amount, missing }: Reckoned, { actor }: Context): OvertimeLine {
  const { starts, ends, workedStarts, workedEnds } = row
  const worked = workedStarts === null || workedEnds === null ? null : { starts: workedStarts, ends: workedEnds }
  return {
    id: row.id,
    personId: row.personId,
    fullName: row.fullName,
    unitId: row.unitId,
    unitName: row.unitName,
    day: row.day,
    purpose: row.purpose,
    compensated: row.compensated,
    from: clockOf(starts),
    to: clockOf(ends),
    hours: hoursOf({ starts, ends }),
    stage: stageOf(row),
    askedBy: row.askedByName,
    isAsker: row.askedBy === actor.accountId,
    decidedBy: row.decidedByName,
    note: row.decisionNote,
    workedFrom: worked && clockOf(worked.starts),
    workedTo: worked && clockOf(worked.ends),
    workedHours: worked && hoursOf(worked),
    missing,
    amount: row.paid?.amount ?? amount?.value ?? null,
  }
}
