import { type ActProps, partsOf, WithdrawForm } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'

export function WithdrawInitiative({ record, line, onClose }: ActProps) {
  const path = `/people/${record.id}/initiatives/${partsOf(line!).factId}/withdrawal`
  const send = (values: { reason: string }, idempotencyKey: string) => post(path, values, { idempotencyKey })
  return (
    <WithdrawForm
      title="Rút lại sáng kiến, đề tài ghi nhầm"
      record={record}
      line={line!}
      send={send}
      onClose={onClose}
    />
  )
}
