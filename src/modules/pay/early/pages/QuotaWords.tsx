import { Because } from '#ui/Because.tsx'
import { number } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import type { Finding } from '#law/kit/finding.ts'
import type { EarlyRaises } from '../api.ts'
import css from './early.module.css'

export type Props = { readonly answer: EarlyRaises }

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
