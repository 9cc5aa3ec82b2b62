import { viDate } from '#lib/date.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../access/model.ts'
import { look } from '../access/service.ts'
import type { OwnTable, TableExportQuestion, TableQuestion } from './api.ts'
import { conditionsOf, demands, definitionOf, indicatorNamed, traitOf } from './asked.ts'
import { ensureRecorded, lookAt } from './engine/look.ts'
import { type Cell, tally } from './engine/tally.ts'
import type { Trait } from './engine/trait.ts'
import type { View } from './engine/view.ts'
import { percentOf } from './figure.ts'

type Side = OwnTable['rows'][number]

/** Bảng tự lập: rows by columns, with their totals; values nobody has are left out. */
export async function table(ctx: Context, question: TableQuestion): Promise<OwnTable> {
  const { indicator, population } = indicatorNamed(question.population)
  const view = await lookAt(ctx.db, ctx, question)
  await ensureRecorded(ctx.db, view)
  const rowTraits = question.rows.map((name) => traitOf(population, name))
  const columnTraits = question.columns.map((name) => traitOf(population, name))
  const wanted = [...demands(view, indicator, population), ...conditionsOf(view, population, question.filters)]
  const cells = await tally(ctx.db, view, population, [...rowTraits, ...columnTraits], wanted)
  const split = rowTraits.length
  const rows = sidesOf(
    view,
    rowTraits,
    cells.map(({ places }) => places.slice(0, split)),
  )
  const columns = sidesOf(
    view,
    columnTraits,
    cells.map(({ places }) => places.slice(split)),
  )
  const found = new Map(cells.map((cell) => [keyOf(cell.places), cell.value]))
  const grid = rows.map((row) => columns.map((column) => found.get(keyOf([...row.places, ...column.places])) ?? 0))
  return {
    rows: rows.map(shown),
    columns: columns.map(shown),
    cells: grid,
    rowTotals: rows.map(({ places }) =>
      sum(cells.filter((cell) => keyOf(cell.places.slice(0, split)) === keyOf(places)).map(({ value }) => value)),
    ),
    columnTotals: columns.map((_, at) => sum(grid.map((row) => row[at]!))),
    total: sum(cells.map(({ value }) => value)),
    definition: definitionOf(view, indicator, population),
  }
}

/** The same table, cell by cell, as an Excel file. */
export function exportTable(ctx: Context, { asPercent, ...question }: TableExportQuestion): Promise<Buffer> {
  return look(ctx, async (_tx, record) => {
    const made = await table(ctx, question)
    const { population } = indicatorNamed(question.population)
    const says = `${population.label}, ngày ${viDate(question.day)}`
    record({
      act: 'statistics.export-table',
      says: `Xuất bảng ${says}: ${made.rows.length} dòng`,
      detail: { ...question },
    })
    const value = (number: number) => (asPercent ? percentOf(number, made.total) : number)
    const kind = asPercent ? 'percent' : 'number'
    const heads = question.rows.map((name) => traitOf(population, name).label)
    const body = made.rows.map(({ labels }, at) => [
      ...labels,
      ...made.cells[at]!.map(value),
      value(made.rowTotals[at]!),
    ])
    const totals = [
      ...heads.map((_, at) => (at === 0 ? 'Tổng số' : '')),
      ...made.columnTotals.map(value),
      value(made.total),
    ]
    return writeXlsx({
      sheetName: 'Bảng',
      title: `${says}${asPercent ? ' (%)' : ''}. ${made.definition}`,
      columns: [
        ...heads.map((heading) => ({ heading, kind: 'text' as const, width: 30 })),
        ...made.columns.map(({ labels }) => ({ heading: labels.join(' · '), kind, width: 14 }) as const),
        { heading: 'Tổng số', kind },
      ],
      rows: [...body, totals],
    })
  })
}

type Placed = Side & { readonly places: readonly (number | null)[] }

const keyOf = (places: Cell['places']) => places.join()
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const shown = ({ codes, labels }: Placed): Side => ({ codes, labels })

/** The combinations that occur, in the order of the values; what is not recorded comes last. */
function sidesOf(view: View, by: readonly Trait[], all: readonly (readonly (number | null)[])[]): Placed[] {
  if (by.length === 0) return []
  const unique = [...new Map(all.map((places) => [keyOf(places), places])).values()]
  const values = by.map((trait) => trait.values(view))
  const of = (places: readonly (number | null)[], what: 'code' | 'label', none: string | null) =>
    places.map((place, at) => (place === null ? none : values[at]![place - 1]![what]))
  return unique.toSorted(inOrder).map((places) => ({
    places,
    codes: of(places, 'code', null),
    labels: of(places, 'label', 'Chưa xác định') as string[],
  }))
}

function inOrder(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  const at = a.findIndex((place, index) => place !== b[index])
  return at < 0 ? 0 : (a[at] ?? Infinity) - (b[at] ?? Infinity)
}
