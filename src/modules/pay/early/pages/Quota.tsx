import { Because } from '#ui/Because.tsx'
import { Empty } from '#ui/Empty.tsx'
import { number } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import type { Finding } from '#law/kit/finding.ts'
import type { EarlyRaises } from '../api.ts'
import css from './early.module.css'

type Props = { readonly answer: EarlyRaises }
type Unit = EarlyRaises['quota']['units'][number]

/** Chỉ tiêu, đã dùng, còn lại; and where they come from. */
export function QuotaWords({ answer: { quota, pool, criteria } }: Props) {
  const { payroll, total, extra, used, drafted, left } = quota
  const own = criteria.says.startsWith('Theo lựa chọn của cơ quan')
  return (
    <section className={css['quota']} aria-label="Chỉ tiêu">
      <KeyValue
        columns={2}
        facts={[
          {
            label: 'Chỉ tiêu',
            value: (
              <span className={css['bar']}>
                {number(total)} người <Because finding={pool as Finding<unknown>} />
              </span>
            ),
            note: `trên ${number(payroll)} biên chế; ${number(extra)} suất gộp từ số dư`,
          },
          { label: 'Đã dùng', value: `${number(used)} người`, note: `${number(drafted)} người đang trong dự thảo` },
          { label: 'Còn lại', value: `${number(left)} người` },
          {
            label: 'Tiêu chí',
            value: (
              <span className={css['bar']}>
                {own ? 'Của cơ quan' : 'Mặc định'} <Because finding={criteria as Finding<unknown>} />
              </span>
            ),
            note: own ? null : 'cơ quan chưa ghi quy chế',
          },
        ]}
      />
    </section>
  )
}

const columns: readonly Column<Unit>[] = [
  { id: 'name', heading: 'Đơn vị', cell: ({ name }) => name, sort: ({ name }) => name, wrap: true, width: 180 },
  { id: 'payroll', heading: 'Biên chế', cell: ({ payroll }) => number(payroll), align: 'end' },
  { id: 'own', heading: 'Chỉ tiêu', cell: ({ own }) => number(own), align: 'end' },
  { id: 'remainder', heading: 'Số dư', cell: ({ remainder }) => number(remainder), align: 'end' },
  { id: 'used', heading: 'Đã dùng', cell: ({ used }) => number(used), align: 'end' },
  { id: 'proposed', heading: 'Đang trong chỉ tiêu', cell: ({ proposed }) => number(proposed), align: 'end' },
]

/** One line a unit that has been given a staff quota. */
export const QuotaTab = ({ answer: { quota } }: Props) => (
  <Table
    label="Chỉ tiêu từng đơn vị"
    rows={quota.units}
    columns={columns}
    empty={
      <Empty title="Chưa có đơn vị nào được giao biên chế" action={<LinkButton to="/to-chuc">Đến tổ chức</LinkButton>}>
        Chỉ tiêu tính từ biên chế giao cho từng đơn vị tại ngày 31/12 của năm xét: cứ đủ 10 người được 1 người.
      </Empty>
    }
  />
)
