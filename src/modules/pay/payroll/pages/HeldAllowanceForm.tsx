import { useForm } from 'react-hook-form'
import { ActForm, type ActProps, partsOf, ReasonField } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'
import { decimal } from '#ui/format.ts'
import { AllowanceFields, allowanceLabels, type AllowanceValues, noAllowance } from './AllowanceFields.tsx'

/** Ghi một khoản phụ cấp theo giấy tờ đã có, hoặc đính chính. */
export function HeldAllowanceForm({ record, line, onClose }: ActProps) {
  const parts = line?.parts
  const text = (name: string) => String(parts?.[name] ?? '')
  const form = useForm<AllowanceValues>({
    defaultValues: line
      ? {
          ...noAllowance,
          kind: text('kind'),
          place: text('place'),
          rate: decimal(text('rate')),
          amount: parts?.['amount'] ? Number(parts['amount']) : null,
          post: text('post') || null,
          basis: text('basis'),
          from: line.from,
          until: line.until,
          replaces: partsOf(line).factId,
        }
      : noAllowance,
  })
  const send = (values: AllowanceValues, idempotencyKey: string) =>
    post(`/people/${record.id}/allowances`, { ...values, rate: values.rate || null }, { idempotencyKey })
  return (
    <ActForm
      title={`Phụ cấp của ${record.identity.fullName}`}
      verb="Lưu phụ cấp"
      says="Đã ghi phụ cấp"
      record={record}
      form={form}
      labels={allowanceLabels}
      required={['kind', 'from', 'basis']}
      send={send}
      onClose={onClose}
    >
      {!line && <p>Dùng khi hồ sơ thiếu hoặc ghi sai. Phụ cấp mới thì lập quyết định từ trang Bảng lương.</p>}
      <AllowanceFields control={form.control} fixed={line !== undefined} />
      <ReasonField control={form.control} />
    </ActForm>
  )
}
