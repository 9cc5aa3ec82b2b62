import { useSuspenseQuery } from '@tanstack/react-query'
import { Badge } from '#ui/Badge.tsx'
import { decimal, number } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import type { PersonRecord } from '#modules/personnel/api.ts'
import { monthWords } from '../months.ts'
import type { SheetRow } from '../sheet-api.ts'
import { amountOf, sheetColumns } from '../sheet-columns.ts'
import { Amount } from './Amount.tsx'
import css from './payroll.module.css'
import { usePersonPay } from './usePersonPay.ts'

/** Lương tháng này: what he is paid, line by line, each with its Căn cứ. */
export function PersonPay({ record }: { readonly record: PersonRecord }) {
  return usePersonPay(record).may ? <Shown record={record} /> : null
}

function Shown({ record }: { readonly record: PersonRecord }) {
  const { month, row, closed } = useSuspenseQuery(usePersonPay(record).asking).data
  return (
    <section className={css['pay']} aria-label="Lương tháng này">
      <h2>
        Lương tháng {monthWords(month)}{' '}
        <Badge tone={closed ? 'done' : 'plain'}>{closed ? 'Đã chốt' : 'Chưa chốt'}</Badge>
      </h2>
      {row?.missing && (
        <p>
          <Badge tone="danger">Chưa tính được</Badge> {row.missing}
        </p>
      )}
      {row ? <Lines row={row} month={month} /> : <p>Không có trong bảng lương tháng này.</p>}
    </section>
  )
}

function Lines({ row, month }: { readonly row: SheetRow; readonly month: string }) {
  const shown = sheetColumns.filter(
    (column) => column.kind === 'money' && column.part !== 'payable' && (amountOf(row, column.part) ?? 0) !== 0,
  )
  const facts = shown.flatMap((column) =>
    column.kind === 'money'
      ? [
          {
            label: names[column.part] ?? column.heading,
            value: <Amount row={row} part={column.part} heading={column.heading} month={month} />,
            note:
              column.part === 'other'
                ? row.others.map(({ label, amount }) => `${label} ${number(amount)}`).join('; ')
                : null,
          },
        ]
      : [],
  )
  const total = row.coefficients ? `Tổng hệ số ${decimal(row.coefficients.total)}` : null
  return <KeyValue columns={2} facts={total ? [...facts, { label: 'Hệ số', value: total }] : facts} />
}

const names: Readonly<Record<string, string>> = {
  beyond: 'Phụ cấp thâm niên vượt khung',
  office: 'Phụ cấp chức vụ',
  reserved: 'Chênh lệch bảo lưu',
  seniority: 'Phụ cấp thâm niên nghề',
  civilService: 'Phụ cấp công vụ',
  other: 'Phụ cấp khác',
  pension: 'Bảo hiểm xã hội',
  health: 'Bảo hiểm y tế',
  unemployment: 'Bảo hiểm thất nghiệp',
  tax: 'Thuế thu nhập cá nhân',
}
