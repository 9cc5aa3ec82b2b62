import { type ActProps, partsOf, WithdrawForm } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'

export function WithdrawAllowance({ record, line, onClose }: ActProps) {
  const path = `/people/${record.id}/allowances/${partsOf(line!).factId}/withdrawal`
  const send = (values: { reason: string }, idempotencyKey: string) => post(path, values, { idempotencyKey })
  return <WithdrawForm title="Rút lại phụ cấp ghi nhầm" record={record} line={line!} send={send} onClose={onClose} />
}
