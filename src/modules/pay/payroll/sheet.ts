import type { Queries } from '#db/connect.ts'
import { type AgencyChoices, chosen } from '#law/kit/choice.ts'
import { midMonth } from '#law/pay/mid-month.ts'
import { unpaidDayDivisor } from '#law/pay/monthly-lines.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { choicesByDay, unitTree } from '../../organisation/service.ts'
import type { Context } from '../../access/model.ts'
import { type Arrear, outstanding, type Unreckoned } from './arrears.ts'
import { changes } from './changes.ts'
import { reckonMonth } from './month.ts'
import { type PaidMonth, paidMonths, paidSlips, settledIn } from './paid-store.ts'
import { nameThem } from '../../decisions/service.ts'
import type { Money, Slip } from './slip.ts'
import { moneyParts } from './slip-shape.ts'

/** A line of the sheet as it is shown: this month, what earlier months still owe, and what changed. */
export type SheetRow = Slip & {
  readonly arrears: { readonly net: number; readonly months: readonly PlainDate[] } | null
  /** Được nhận: this month and the arrears; null where neither is known. */
  readonly payable: number | null
  readonly before: number | null
  readonly changes: readonly string[]
}

export type Sheet = {
  readonly month: PlainDate
  readonly closed: PaidMonth | null
  readonly rows: readonly SheetRow[]
  /** Who was paid the month before and is not in this one. */
  readonly gone: readonly { readonly personId: string; readonly fullName: string; readonly unitName: string }[]
  readonly unreckoned: readonly Unreckoned[]
  readonly owed: readonly Arrear[]
  /** What the agency had chosen on the first day of the month, and the lines that say so. */
  readonly chosen: AgencyChoices
  readonly choices: readonly string[]
  readonly months: readonly PaidMonth[]
}

export type SheetWanted = {
  readonly month: PlainDate
  readonly unitId?: string | undefined
  readonly knownAt?: string | undefined
  readonly personIds?: readonly string[] | undefined
}

/** Bảng lương tháng: as it was kept where the month is closed, else reckoned from what is known. */
export async function sheetOf(db: Queries, ctx: Context, wanted: SheetWanted): Promise<Sheet> {
  const months = await paidMonths(db, ctx)
  const closed = months.find(({ month }) => month === wanted.month) ?? null
  const choicesOn = await choicesByDay(db, ctx, wanted.knownAt)
  const slips = await slipsOf(db, ctx, { ...wanted, choicesOn }, closed)
  const { owed, unreckoned } = await owedIn(db, ctx, wanted, closed, months)
  const before = await slipsBefore(db, ctx, { ...wanted, choicesOn }, months)
  const tree = wanted.unitId ? await treeOf(db, ctx, wanted) : null
  const rows = rowsOf([...slips, ...(await others(db, ctx, slips, owed))], owed, before)
  const present = new Set(slips.map(({ personId }) => personId))
  const choices = closed?.choices ?? choicesOn(wanted.month)
  return {
    month: wanted.month,
    closed,
    rows: tree ? rows.filter(({ unitId }) => tree.has(unitId)) : rows,
    gone: before
      .filter(({ personId, unitId }) => !present.has(personId) && (tree === null || tree.has(unitId)))
      .map(({ personId, fullName, unitName }) => ({ personId, fullName, unitName })),
    unreckoned,
    owed,
    chosen: choices,
    choices: [chosen(midMonth, choices).says, chosen(unpaidDayDivisor, choices).says],
    months,
  }
}

type SlipsWanted = SheetWanted & { readonly choicesOn: (day: PlainDate) => AgencyChoices }

async function slipsOf(db: Queries, ctx: Context, wanted: SlipsWanted, closed: PaidMonth | null): Promise<Slip[]> {
  if (closed) return paidSlips(db, ctx, closed.id, wanted.personIds)
  return (await reckonMonth(db, ctx, { ...wanted, choices: wanted.choicesOn(wanted.month) })).slips
}

type Owed = { readonly owed: readonly Arrear[]; readonly unreckoned: readonly Unreckoned[] }

async function owedIn(
  db: Queries,
  ctx: Context,
  { month, knownAt, personIds }: SheetWanted,
  closed: PaidMonth | null,
  months: readonly PaidMonth[],
): Promise<Owed> {
  if (closed) {
    const settled = await settledIn(db, ctx, closed.id, personIds)
    return { owed: settled.map((one) => ({ ...one, fullName: '', unitId: '', unitName: '' })), unreckoned: [] }
  }
  if (knownAt) return { owed: [], unreckoned: [] }
  const earlier = months.filter((one) => one.month < month)
  return outstanding(db, ctx, earlier, personIds)
}

async function slipsBefore(db: Queries, ctx: Context, wanted: SlipsWanted, months: readonly PaidMonth[]) {
  const month = addMonths(wanted.month, -1)
  const closed = months.find((one) => one.month === month) ?? null
  return slipsOf(db, ctx, { ...wanted, month }, closed)
}

async function treeOf(db: Queries, ctx: Context, { unitId }: SheetWanted): Promise<ReadonlySet<string>> {
  const all = await unitTree({ ...ctx, db }, {})
  const within = new Set([unitId!])
  for (const { id, parentId } of all) if (parentId && within.has(parentId)) within.add(id)
  return within
}

const nothing = Object.fromEntries(moneyParts.map((part) => [part, null])) as Money

/** Who is owed something and has no line of his own this month. */
async function others(db: Queries, ctx: Context, slips: readonly Slip[], owed: readonly Arrear[]): Promise<Slip[]> {
  const present = new Set(slips.map(({ personId }) => personId))
  const ids = [...new Set(owed.map(({ personId }) => personId))].filter((id) => !present.has(id))
  if (ids.length === 0) return []
  const names = await nameThem(db, ctx, ids)
  return ids.map((personId) => ({
    personId,
    fullName: names.get(personId)?.fullName ?? owed.find((one) => one.personId === personId)!.fullName,
    unitId: '',
    unitName: 'Không còn trong bảng lương',
    staff: 'civil-servant',
    rank: null,
    step: null,
    base: null,
    coefficients: null,
    money: nothing,
    insured: null,
    dependants: 0,
    others: [],
    notes: ['Chỉ có khoản truy lĩnh, truy thu của tháng trước'],
    missing: null,
  }))
}

function rowsOf(slips: readonly Slip[], owed: readonly Arrear[], before: readonly Slip[]): SheetRow[] {
  const owedTo = Map.groupBy(owed, ({ personId }) => personId)
  const then = new Map(before.map((slip) => [slip.personId, slip]))
  return slips.map((slip) => {
    const own = owedTo.get(slip.personId) ?? []
    const arrears =
      own.length === 0
        ? null
        : { net: own.reduce((all, { net }) => all + net, 0), months: own.map(({ month }) => month) }
    const { net } = slip.money
    const was = then.get(slip.personId)
    return {
      ...slip,
      arrears,
      payable: net === null && arrears === null ? null : (net ?? 0) + (arrears?.net ?? 0),
      before: was?.money.net ?? null,
      changes: slip.unitId === '' ? [] : changes(slip, was),
    }
  })
}
