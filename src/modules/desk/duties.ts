import { addMonths, type PlainDate } from '#lib/date.ts'
import { fold } from '#lib/text.ts'
import type { Context } from '../access/model.ts'
import type { DutyKind, DutySpan, Sweep } from '../decisions/model.ts'
import { type OpenItem, readOpenItems } from '../decisions/service.ts'
import type { Duties, DutiesQuery, DutyRow, UnitDutyRow } from './api.ts'
import { inOrder } from './order.ts'
import { readNames, readUnits } from './store.ts'

type Listed = Sweep['duties'][number] & { readonly of: DutyKind }

/** Việc đến hạn và quá hạn của mọi người trong phạm vi. */
export async function duties(kinds: readonly DutyKind[], ctx: Context, query: DutiesQuery): Promise<Duties> {
  const { from, to } = spanOf(ctx, query)
  const sweeps = await sweepAll(kinds, ctx, query)
  const listed = sweeps
    .flatMap(({ of, duties: due }) => due.map((duty) => ({ ...duty, of })))
    .filter(wanted(ctx, query))
  const unreckoned = sweeps.flatMap((sweep) => sweep.unreckoned)
  const ids = [...new Set([...listed, ...unreckoned].map(({ personId }) => personId))]
  const [names, units, open] = await Promise.all([
    readNames(ctx.db, ctx, ids),
    readUnits(ctx.db, ctx),
    readOpenItems(ctx.db, ctx),
  ])
  const found = matching(query, names)
  const waiting = new Map(open.map((item) => [`${item.kind} ${item.personId}`, item]))
  const rows = listed
    .filter(({ personId }) => found(personId))
    .map((duty) => rowOf(ctx, duty, { names, units, waiting }))
    .toSorted(inOrder(query))
  const ofUnits = unitRows(ctx, query, sweeps, units)
  const all = [...rows, ...ofUnits]
  return {
    from,
    to,
    ofUnits,
    total: all.length,
    overdue: all.filter(({ overdue }) => overdue).length,
    kinds: kinds.map(({ kind, name }) => ({ kind, name, count: all.filter((row) => row.kind === kind).length })),
    months: [...tally(rows, ({ on }) => on.slice(0, 7))].map(([month, count]) => ({ month, count })),
    units: unitsOf(rows),
    unreckoned: unreckoned
      .filter(({ personId }) => found(personId))
      .map(({ personId, says }) => ({ personId, says, name: names.get(personId)?.name ?? '' })),
    rows,
  }
}

export function spanOf({ today }: Context, { from = today, to }: Pick<DutiesQuery, 'from' | 'to'>) {
  return { from, to: to ?? addMonths(from, 3) }
}

/** All kinds together, or the one that is asked for. */
function sweepAll(kinds: readonly DutyKind[], ctx: Context, query: DutiesQuery): Promise<(Sweep & { of: DutyKind })[]> {
  const { from, to } = spanOf(ctx, query)
  const span: DutySpan = {
    from: query.overdue === 'no' ? from : null,
    to: laterOf(to, query.overdue === 'no' ? to : ctx.today),
    unitId: query.unitId,
  }
  const asked = kinds.filter(({ kind }) => query.kind === undefined || kind === query.kind)
  return Promise.all(asked.map(async (of) => ({ of, ...(await of.due(ctx, span)) })))
}

const laterOf = (a: PlainDate, b: PlainDate) => (a > b ? a : b)

function wanted(ctx: Context, query: DutiesQuery) {
  const { from, to } = spanOf(ctx, query)
  const overdue = ({ on }: Listed) => on < ctx.today
  const inSpan = ({ on }: Listed) => on >= from && on < to
  if (query.overdue === 'only') return overdue
  return query.overdue === 'no' ? inSpan : (duty: Listed) => inSpan(duty) || overdue(duty)
}

function unitRows(
  ctx: Context,
  query: DutiesQuery,
  sweeps: readonly (Sweep & { of: DutyKind })[],
  units: ReadonlyMap<string, string>,
): UnitDutyRow[] {
  const part = fold(query.q ?? '')
  return sweeps
    .flatMap(({ of, ofUnits = [] }) => ofUnits.map((duty) => ({ ...duty, of })))
    .filter(({ on }) => (query.overdue === 'only' ? on < ctx.today : query.overdue === 'yes' || on >= ctx.today))
    .map(({ of, ...duty }) => ({
      ...duty,
      kindName: of.name,
      unitName: units.get(duty.unitId) ?? '',
      overdue: duty.on < ctx.today,
    }))
    .filter(({ unitName, becomes }) => fold(`${unitName} ${becomes}`).includes(part))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : collator.compare(a.unitName, b.unitName)))
}

type Names = Awaited<ReturnType<typeof readNames>>
type Known = {
  readonly names: Names
  readonly units: ReadonlyMap<string, string>
  readonly waiting: ReadonlyMap<string, OpenItem>
}

function matching({ q }: DutiesQuery, names: Names) {
  const part = fold(q ?? '')
  return (personId: string) => part === '' || (names.get(personId)?.folded.includes(part) ?? false)
}

function rowOf(
  { today }: Context,
  { of, personId, unitId, on, becomes, held }: Listed,
  { names, units, waiting }: Known,
): DutyRow {
  const { name = '', givenName = '' } = names.get(personId) ?? {}
  const item = waiting.get(`${of.dischargedBy ?? ''} ${personId}`)
  return {
    kind: of.kind,
    kindName: of.name,
    dischargedBy: of.dischargedBy ?? '',
    personId,
    name,
    givenName,
    unitId,
    unitName: units.get(unitId) ?? '',
    rank: held?.rank ?? null,
    rankTitle: held?.rankTitle ?? null,
    step: held?.step ?? null,
    coefficient: held?.coefficient ?? null,
    on,
    overdue: on < today,
    becomes,
    inDecision: item ? { id: item.decisionId, state: item.state } : null,
  }
}

function tally<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1)
  return counts
}

function unitsOf(rows: readonly DutyRow[]): Duties['units'] {
  const names = new Map(rows.map(({ unitId, unitName }) => [unitId, unitName]))
  const counted = [...tally(rows, ({ unitId }) => unitId)].map(([unitId, count]) => ({
    unitId,
    count,
    name: names.get(unitId)!,
  }))
  return counted.toSorted((a, b) => collator.compare(a.name, b.name))
}

const collator = new Intl.Collator('vi')
