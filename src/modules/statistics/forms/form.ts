import { sql } from 'kysely'
import { holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { FormId, FormQuery, OfficialForm, PeopleExportQuestion } from '../api.ts'
import { condition, conditionsOf, indicatorNamed, traitOf } from '../asked.ts'
import { ensureRecorded, lookAt } from '../engine/look.ts'
import { tallyMeasures } from '../engine/tally.ts'
import type { View } from '../engine/view.ts'
import { checksOf } from './checks.ts'
import { costNote, costOf } from './cost.ts'
import type { FormColumn } from './columns.ts'
import { type FormLaw, formLaws } from './define.ts'
import { headOf } from './head.ts'

type Row = OfficialForm['rows'][number]

/** Biểu mẫu tại một ngày: every number of it in one reading of the records. */
export async function form(ctx: Context, id: FormId, { day = ctx.today, knownAt }: FormQuery): Promise<OfficialForm> {
  const law = formLaws[id]
  const asked = { day, ...(knownAt && { knownAt }), ...(law.year && { from: `${day.slice(0, 4)}-01-01` as PlainDate }) }
  const view = await lookAt(ctx.db, ctx, asked)
  await ensureRecorded(ctx.db, view)
  const { population } = indicatorNamed(law.indicator)
  const by = traitOf(population, law.rows)
  const columns = law.groups.flatMap((group) => group.columns)
  const measures = columns.map(({ label, when }) => ({
    id: label,
    when: when.map(([trait, codes]) => condition(view, traitOf(population, trait), codes)),
  }))
  const counts = await tallyMeasures(
    ctx.db,
    view,
    population,
    by,
    measures,
    conditionsOf(view, population, law.filters),
  )
  const quotas = columns.some(({ quota }) => quota) ? await quotasOf(view, law) : new Map<string, number>()
  const values = by.values(view)
  const question = questions(law, asked)
  const lines = [...counts].toSorted(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
  const rows = lines.map(([place, numbers]): Row => {
    const value = place === null ? null : values[place - 1]!
    const at = value?.code ?? null
    return {
      label: value?.label ?? 'Chưa xác định',
      cells: columns.map((column, index) =>
        column.cost
          ? { value: null }
          : column.quota
            ? { value: quotas.get(at ?? '') ?? null }
            : { value: numbers[index]!, question: question(column, at) },
      ),
    }
  })
  const cost = columns.some((column) => column.cost) ? await costOf(view) : null
  const total = totalOf(rows, columns, question, cost?.sum ?? null)
  return {
    title: law.title,
    notes: [...law.notes, ...(cost ? [costNote(cost)] : [])],
    head: headOf(law.groups),
    rows: [...rows, total],
    checks: checksOf(law, total),
  }
}

type Asking = (column: FormColumn, at?: string | null) => PeopleExportQuestion

/** What a cell counts, as the people behind it are asked for. */
const questions =
  (law: FormLaw, asked: { day: PlainDate; knownAt?: string; from?: PlainDate }): Asking =>
  ({ when }, at) => ({
    indicator: law.indicator,
    ...asked,
    filters: [...law.filters, ...when.map(([trait, codes]) => ({ trait, in: [...codes] }))],
    ...(at !== undefined && { by: [law.rows], at: [at] }),
  })

function totalOf(rows: readonly Row[], columns: readonly FormColumn[], question: Asking, cost: number | null): Row {
  const sum = (index: number) => rows.reduce((all, { cells }) => all + (cells[index]!.value ?? 0), 0)
  return {
    label: 'Tổng số',
    strong: true,
    cells: columns.map((column, index) =>
      column.cost
        ? { value: cost }
        : column.quota
          ? { value: sum(index) }
          : { value: sum(index), question: question(column) },
    ),
  }
}

/** Biên chế được giao on the day, to the units below each row. */
async function quotasOf({ ctx, asOf, units }: View, { filters }: FormLaw): Promise<Map<string, number>> {
  const staff = filters.find(({ trait }) => trait === 'staff')?.in ?? []
  const kinds = filters.find(({ trait }) => trait === 'unit-kind')?.in ?? []
  const { rows } = await sql<{ unitId: string; quota: number }>`select f.unit_id as "unitId", sum(f.quota)::int as quota
    from staff_quota f where f.agency_id = ${ctx.agency.id} and ${holds('f', asOf)} and f.staff = any(${staff}::text[])
    group by f.unit_id`.execute(ctx.db)
  const found = new Map(rows.map(({ unitId, quota }) => [unitId, quota]))
  const sums = new Map<string, number>()
  for (const { id, kind, top } of units)
    if (found.has(id) && kinds.includes(kind ?? '-')) sums.set(top, (sums.get(top) ?? 0) + found.get(id)!)
  return sums
}
