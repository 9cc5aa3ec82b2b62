import { renderListPdf } from '#documents/list-pdf.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import { monthWords } from './months.ts'
import { readSheet } from './read.ts'
import type { PaySheet, SheetQuery, SheetRow, Total } from './sheet-api.ts'
import { amountOf, columnsShown, noteOf, type SheetColumn, totalAmount } from './sheet-columns.ts'

type Cell = string | number | null

/** Bảng lương as the screen shows it: each unit with its people and its subtotal, then the whole. */
export async function sheetXlsx(ctx: Context, query: SheetQuery) {
  const sheet = await exported(ctx, query, 'Excel')
  const shown = columnsShown(sheet)
  const content = await writeXlsx({
    sheetName: `Tháng ${monthWords(sheet.month).replace('/', '-')}`,
    title: titleOf(sheet),
    columns: [
      { heading: 'Họ và tên', kind: 'text', width: 28 },
      { heading: 'TT', kind: 'number', width: 6 },
      { heading: 'Mã ngạch', kind: 'text', width: 13 },
      { heading: 'Bậc', kind: 'number', width: 6 },
      ...shown.map(({ heading, kind, width }) => ({
        heading,
        width,
        kind: kind === 'coefficient' ? ('decimal' as const) : ('money' as const),
      })),
      { heading: 'Ghi chú', kind: 'text', width: 50 },
    ],
    rows: bodyOf(sheet, { person: personCells(shown), total: totalCells(shown) }),
  })
  return { fileName: `Bảng lương ${sheet.month.slice(0, 7)}.xlsx`, content }
}

type Lines<T> = {
  person: (row: SheetRow, at: number) => T
  total: (name: string, total: Total) => T
}

function bodyOf<T>({ rows, units, total }: PaySheet, { person, total: line }: Lines<T>): T[] {
  const people = Map.groupBy(rows, ({ unitId }) => unitId)
  let at = 0
  return [
    ...units.flatMap((unit) => [
      line(`${unit.unitName} (${unit.people} người)`, unit),
      ...people.get(unit.unitId)!.map((row) => person(row, ++at)),
    ]),
    line(`Cộng toàn bộ (${total.people} người)`, total),
  ]
}

const personCells =
  (shown: readonly SheetColumn[]) =>
  (row: SheetRow, at: number): Cell[] => [
    row.fullName,
    at,
    row.rank,
    row.step,
    ...shown.map((column) =>
      column.kind === 'coefficient' ? (row.coefficients?.[column.part] ?? null) : amountOf(row, column.part),
    ),
    noteOf(row),
  ]

const totalCells =
  (shown: readonly SheetColumn[]) =>
  (name: string, total: Total): Cell[] => [
    name,
    null,
    null,
    null,
    ...shown.map((column) => (column.kind === 'coefficient' ? null : totalAmount(total, column.part))),
    null,
  ]

/** Bản in để ký. */
export async function sheetPdf(ctx: Context, query: SheetQuery) {
  const sheet = await exported(ctx, query, 'PDF')
  const printed = columnsShown(sheet).filter(({ id }) => id !== 'coefficient-other')
  const cell = (value: string | number | null | undefined) =>
    typeof value === 'number' ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.') : (value ?? '')
  const content = await renderListPdf({
    title: titleOf(sheet),
    subtitle: sheet.closed ? 'Đã chốt' : 'Chưa chốt',
    agency: ctx.agency,
    day: ctx.today,
    columns: [
      { heading: 'STT', align: 'right', width: 0.7 },
      { heading: 'Họ và tên', align: 'left', width: 3 },
      ...printed.map(({ heading, kind }) => ({
        heading,
        align: 'right' as const,
        width: kind === 'coefficient' ? 1 : 1.7,
      })),
      { heading: 'Ký nhận', align: 'left', width: 1.4 },
    ],
    rows: bodyOf(sheet, {
      person: (row, at) => [
        String(at),
        row.fullName,
        ...printed.map((column) =>
          column.kind === 'coefficient'
            ? viDecimal(row.coefficients?.[column.part] ?? '')
            : cell(amountOf(row, column.part)),
        ),
        '',
      ],
      total: (name, total) => [
        '',
        name,
        ...printed.map((column) => (column.kind === 'coefficient' ? '' : cell(totalAmount(total, column.part)))),
        '',
      ],
    }),
  })
  return { fileName: `Bảng lương ${sheet.month.slice(0, 7)}.pdf`, content }
}

const titleOf = ({ month }: PaySheet) => `Bảng lương tháng ${monthWords(month)}`

function exported(ctx: Context, query: SheetQuery, as: string): Promise<PaySheet> {
  return look(ctx, async (tx, record) => {
    const sheet = await readSheet(tx, ctx, query)
    record({
      act: 'pay.export-sheet',
      says: `Xuất bảng lương tháng ${monthWords(sheet.month)} (${as}, ${sheet.rows.length} người)`,
      detail: { ...query, rows: sheet.rows.length },
    })
    return sheet
  })
}
