import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { ActForm } from './ActForm.tsx'
import type { ActProps } from './others.ts'
import { ReasonField } from './ReasonField.tsx'

type Values = { on: PlainDate | null; reason: string }

const labels = { on: 'Không còn công tác từ ngày', reason: 'Lý do, căn cứ' }

/** Thôi việc, nghỉ hưu, chuyển đi. */
export function DepartureForm({ record, onClose }: ActProps) {
  const { identity, posting } = record
  const form = useForm<Values>({ defaultValues: { on: null, reason: '' } })
  const send = (values: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/departure`, { ...values, factId: posting!.factId }, { idempotencyKey })
  return (
    <ActForm
      title={`Ghi ${identity.fullName} thôi công tác`}
      verb="Ghi thôi công tác"
      says={`Đã ghi ${identity.fullName} thôi công tác`}
      record={record}
      form={form}
      labels={labels}
      required={['on']}
      send={send}
      danger
      onClose={onClose}
    >
      <p>
        Từ ngày ấy {identity.fullName} không còn thuộc {posting!.unitName}, không còn trong danh sách người đang công
        tác và không còn việc đến hạn. Hồ sơ vẫn giữ và xem lại được.
      </p>
      <DateField
        label={labels.on}
        help="Ngày đầu tiên không còn công tác."
        required
        {...useField(form.control, 'on')}
      />
      <ReasonField control={form.control} help="Thôi việc, nghỉ hưu hay chuyển đi đâu; số quyết định." />
    </ActForm>
  )
}
