import type { Tx } from '#db/connect.ts'
import { assertFacts, retract, type Source } from '#db/history.ts'
import { ensureNothingLeft, rebuildClosure, reserveUnits, writeProfiles } from '../organisation/service.ts'
import { type NewPlan, Plan } from './api.ts'
import { ensureCodes, ensureNoCycle, ensureStanding } from './checks.ts'
import { movePeople } from './people.ts'
import { profilesOf } from './profiles.ts'
import { moveQuotas } from './quotas.ts'
import { ensurePlan, unitsOf } from './plan.ts'

/**
 * Sắp xếp đơn vị: writes what the plan says, from its day on, in this transaction; refuses and leaves the rolling back to the
 * caller. The tree and the people are locked by the caller.
 */
export async function writeReorganisation(tx: Tx, given: NewPlan, source: Source): Promise<void> {
  const plan = Plan.parse(given)
  ensurePlan(plan)
  const { agencyId } = source
  const ended = plan.ends.map(({ unitId }) => unitId)
  await ensureStanding(tx, agencyId, plan)
  await reserveUnits(
    tx,
    agencyId,
    plan.creates.map(({ id }) => id),
  )
  const profiles = await profilesOf(tx, agencyId, plan)
  await dropEnded(tx, ended, plan, source)
  await writeProfiles(tx, profiles, source)
  await ensureNoCycle(tx, agencyId, unitsOf(plan))
  await ensureCodes(tx, agencyId, unitsOf(plan))
  await rebuildClosure(tx, [...new Set(profiles.map(({ unitId }) => unitId))], { from: plan.on }, source)
  await movePeople(tx, plan, source)
  await moveQuotas(tx, plan, source)
  await assertFacts(tx, 'unit_succession', successions(plan), source)
  await ensureNothingLeft(tx, agencyId, unitsOf(plan))
}

/** The quotas are moved, and end, together. */
async function dropEnded(tx: Tx, ended: readonly string[], { on }: Plan, source: Source): Promise<void> {
  const spans = (column: string) => ended.map((id) => ({ key: { [column]: id }, span: { from: on } }))
  await retract(tx, 'unit_profile', spans('unit_id'), source)
  await retract(tx, 'unit_closure', spans('descendant_id'), source)
  await retract(tx, 'unit_workplace', spans('unit_id'), source)
}

const successions = ({ on, ends, links }: Plan) =>
  [
    ...ends.flatMap(({ unitId, kind, to, heir }) =>
      [...new Set([...to, ...(heir ? [heir] : [])])].map((toId) => ({ fromId: unitId, toId, kind })),
    ),
    ...links,
  ].map(({ fromId, toId, kind }) => ({ key: { from_id: fromId, to_id: toId }, span: { from: on }, values: { kind } }))
