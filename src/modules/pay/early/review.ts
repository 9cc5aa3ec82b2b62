import type { Queries } from '#db/connect.ts'
import type { Finding } from '#law/kit/finding.ts'
import { type EarlyRaisePool, earlyRaisePool } from '#law/pay/early-raise-pool.ts'
import type { Context } from '../../access/model.ts'
import { type HeldRow, readHeld } from '../held-store.ts'
import { contenders } from './contenders.ts'
import { criteriaOn } from './criteria.ts'
import { readCriteria } from './criteria-store.ts'
import { type Chosen, readChosen } from './chosen-store.ts'
import { readServing, type Serving } from './serving-store.ts'
import { type PastRaise, readRaises } from './past-store.ts'
import { readFiles } from './files.ts'
import { outOfTime } from './out-of-time.ts'
import { judge } from './judge.ts'
import type { Asked, Verdict } from './verdict.ts'
import { cutOff, type State } from './model.ts'
import { type Payroll, readPayrolls, readUsed } from './quota-store.ts'
import { allocate, type Place, type Slots } from './rank.ts'

/** Một người trong năm xét, weighed and placed. */
export type Reviewed = {
  readonly serving: Serving
  readonly row: HeldRow | undefined
  readonly state: State
  readonly place: Place | null
  /** Null for one whom time alone keeps out: his whole explanation is made when asked for. */
  readonly finding: Finding<Verdict> | null
  readonly reasons: readonly string[]
  readonly chosen: Chosen | null
  readonly raise: PastRaise | null
}

export type Review = {
  readonly asked: Asked
  readonly pool: Finding<EarlyRaisePool>
  readonly payrolls: readonly Payroll[]
  readonly slots: Slots
  readonly people: readonly Reviewed[]
}

/** Xét cả cơ quan trong một năm: who may, who is within the quota, and why not the others. */
export async function review(db: Queries, ctx: Context, year: number): Promise<Review> {
  const asked = await askedOf(db, ctx, year)
  const payrolls = await readPayrolls(db, ctx, year)
  const pool = earlyRaisePool(payrolls, year, asked.lawOn)
  const slots: Slots = {
    own: new Map(pool.value.units.map(({ id, own }) => [id, own])),
    extra: pool.value.extra,
    used: await readUsed(db, ctx, year),
  }
  const served = await readServing(db, ctx, year, null)
  const rows = new Map((await readHeld(db, everybody(ctx), {})).map((row) => [row.personId, row]))
  const people = served.map((serving) => ({ serving, row: rows.get(serving.personId) }))
  const late = new Map(people.map(({ serving, row }) => [serving.personId, outOfTime(row, year, asked.lawOn)]))
  const near = people.filter(({ serving }) => late.get(serving.personId) === null)
  const findings = new Map((await readFiles(db, ctx, near)).map((file) => [file.serving.personId, judge(file, asked)]))
  const chosen = new Map((await readChosen(db, ctx, year)).map((one) => [one.personId, one]))
  const raises = await readRaises(db, ctx, { year })
  const done = new Map(raises.filter(({ kind }) => kind === 'merit').map((one) => [one.personId, one]))
  const places = allocate(contenders(served, findings, chosen, done), slots)
  const reviewed = people.map(({ serving, row }): Reviewed => {
    const { personId } = serving
    const finding = findings.get(personId) ?? null
    const place = places.get(personId) ?? null
    const raise = done.get(personId) ?? null
    const state = raise ? 'done' : finding?.value.eligible ? (place?.state ?? 'beyond') : 'refused'
    const reasons = finding?.value.reasons ?? [late.get(personId) ?? '']
    return { serving, row, state, place, finding, reasons, chosen: chosen.get(personId) ?? null, raise }
  })
  return { asked, pool, payrolls, slots, people: reviewed }
}

export async function askedOf(db: Queries, ctx: Context, year: number): Promise<Asked> {
  const lawOn = ctx.today
  const criteria = criteriaOn(await readCriteria(db, ctx), cutOff(year), lawOn)
  return { year, criteria, lawOn, today: ctx.today }
}

/** The quota is of the whole agency, whoever asks. */
export const everybody = (ctx: Context): Context => ({ ...ctx, scope: { all: true, units: [], own: null } })
