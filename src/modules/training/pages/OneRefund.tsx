import type { Finding } from '#law/kit/finding.ts'
import { Because } from '#ui/Because.tsx'
import { money, viDate } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import type { Refunds } from '../refund-api.ts'

export const OneRefund = ({
  refund: { className, months, cost, from, until, finding, missing },
}: {
  readonly refund: Refunds[number]
}) => (
  <KeyValue
    facts={[
      { label: 'Lớp', value: className },
      { label: 'Cam kết', value: `${months} tháng, từ ${viDate(from)} đến ${viDate(until)}, chi phí ${money(cost)}` },
      { label: 'Đền bù', value: finding ? <Because finding={finding as Finding<unknown>} says /> : missing },
    ]}
  />
)
