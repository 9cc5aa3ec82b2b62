import { type ActProps, partsOf, WithdrawForm } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'

const withdrawal = (title: string, path: string) =>
  function Withdraw({ record, line, onClose }: ActProps) {
    const send = (values: { reason: string }, idempotencyKey: string) =>
      post(`/people/${record.id}/${path}/${partsOf(line!).factId}/withdrawal`, values, { idempotencyKey })
    return <WithdrawForm title={title} record={record} line={line!} send={send} onClose={onClose} />
  }

export const WithdrawPastRaise = withdrawal('Rút lại lần nâng bậc ghi nhầm', 'early-raises')
export const WithdrawNotice = withdrawal('Rút lại thông báo nghỉ hưu ghi nhầm', 'retirement-notices')
