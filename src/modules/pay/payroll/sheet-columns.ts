import type { PaySheet, SheetRow, Total } from './sheet-api.ts'
import type { CoefficientPart, MoneyPart } from './slip-shape.ts'

export type SheetColumn = { readonly id: string; readonly heading: string; readonly width: number } & (
  | { readonly kind: 'coefficient'; readonly part: CoefficientPart }
  | { readonly kind: 'money'; readonly part: MoneyPart | 'arrears' | 'payable' }
)

const coefficient = (part: CoefficientPart, heading: string): SheetColumn => ({
  id: `coefficient-${part}`,
  heading,
  width: 10,
  kind: 'coefficient',
  part,
})
const money = (part: MoneyPart | 'arrears' | 'payable', heading: string): SheetColumn => ({
  id: part,
  heading,
  width: 14,
  kind: 'money',
  part,
})

/** Các cột của bảng lương, as an accountant lays them out; on the screen, in the workbook and on paper. */
export const sheetColumns: readonly SheetColumn[] = [
  coefficient('salary', 'Hệ số lương'),
  coefficient('beyond', 'HS vượt khung'),
  coefficient('office', 'HS chức vụ'),
  coefficient('reserved', 'HS bảo lưu'),
  coefficient('other', 'HS phụ cấp khác'),
  coefficient('total', 'Tổng hệ số'),
  money('salary', 'Lương'),
  money('beyond', 'Vượt khung'),
  money('office', 'PC chức vụ'),
  money('reserved', 'Bảo lưu'),
  money('seniority', 'PC thâm niên'),
  money('civilService', 'PC công vụ'),
  money('other', 'PC khác'),
  money('unpaid', 'Trừ ngày nghỉ'),
  money('gross', 'Tổng lương'),
  money('pension', 'BHXH'),
  money('health', 'BHYT'),
  money('unemployment', 'BHTN'),
  money('tax', 'Thuế TNCN'),
  money('net', 'Thực lĩnh'),
  money('arrears', 'Truy lĩnh, truy thu'),
  money('payable', 'Được nhận'),
]

const always = new Set([
  'coefficient-salary',
  'coefficient-total',
  'salary',
  'gross',
  'pension',
  'health',
  'tax',
  'net',
  'payable',
])

/** Without the columns in which nobody has anything. */
export const columnsShown = ({ rows }: Pick<PaySheet, 'rows'>): readonly SheetColumn[] =>
  sheetColumns.filter(
    (column) =>
      always.has(column.id) ||
      rows.some((row) =>
        column.kind === 'money'
          ? (amountOf(row, column.part) ?? 0) !== 0
          : Number(row.coefficients?.[column.part] ?? 0) !== 0,
      ),
  )

export function amountOf(row: SheetRow, part: MoneyPart | 'arrears' | 'payable'): number | null {
  if (part === 'arrears') return row.arrears?.net ?? null
  return part === 'payable' ? row.payable : (row.money[part] ?? null)
}

export function totalAmount(total: Total, part: MoneyPart | 'arrears' | 'payable'): number {
  return part === 'arrears' || part === 'payable' ? total[part] : total.sums[part]
}

/** Ghi chú: why it is not reckoned, what changed, what to know. */
export const noteOf = ({ missing, changes, notes }: SheetRow) =>
  [missing && `Chưa tính được: ${missing}`, ...changes, ...notes].filter(Boolean).join('; ')
