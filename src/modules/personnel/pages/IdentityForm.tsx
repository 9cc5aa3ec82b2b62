import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { put } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { TextField } from '#ui/TextField.tsx'
import type { PersonRecord } from '../api.ts'
import { birthWords } from '../identity.ts'
import { sexNames } from '../model.ts'
import { ActForm, type Conflicting } from './ActForm.tsx'
import { IdentityFields, identityLabels, type IdentityValues } from './IdentityFields.tsx'
import type { ActProps } from './others.ts'
import { ReasonField } from './ReasonField.tsx'

type Values = IdentityValues & { factId: string; idNumber: string; from: PlainDate | null; reason: string }
type Current = PersonRecord['identity']

const labels = { ...identityLabels, idNumber: 'Số định danh mới', from: 'Thay đổi từ ngày', reason: 'Lý do, căn cứ' }

const valuesOf = ({ factId, fullName, sex, birthOn, birthPrecision }: Current) => ({
  factId,
  fullName,
  sex,
  birthOn,
  birthPrecision,
})

const conflicting: Conflicting<Values, Current> = {
  rows: (mine, theirs) => [
    { label: labels.fullName, mine: mine.fullName, theirs: theirs.fullName },
    { label: labels.sex, mine: mine.sex ? sexNames[mine.sex] : '', theirs: theirs.sex ? sexNames[theirs.sex] : '' },
    { label: labels.birthOn, mine: birthWords(mine), theirs: birthWords(theirs) },
  ],
  theirs: valuesOf,
  mine: ({ factId }) => ({ factId }),
}

/** Đính chính nhân thân, hoặc ghi thay đổi từ một ngày. */
export function IdentityForm({ record, onClose }: ActProps) {
  const form = useForm<Values>({
    defaultValues: { ...valuesOf(record.identity), idNumber: '', from: null, reason: '' },
  })
  const send = ({ idNumber, ...values }: Values) =>
    put(`/people/${record.id}/identity`, { ...values, ...(idNumber && { idNumber }) })
  return (
    <ActForm
      title={`Đính chính nhân thân của ${record.identity.fullName}`}
      verb="Lưu đính chính"
      says="Đã lưu nhân thân"
      record={record}
      form={form}
      labels={labels}
      required={['fullName']}
      send={send}
      conflicting={conflicting}
      onClose={onClose}
    >
      <IdentityFields control={form.control} />
      <TextField
        label={labels.idNumber}
        help={`Để trống: giữ nguyên (${record.identity.idNumberMasked ?? 'chưa có'}).`}
        {...useField(form.control, 'idNumber')}
      />
      <DateField
        label={labels.from}
        help="Chỉ ghi khi có thay đổi thật (như đổi tên). Để trống: bản cũ ghi sai từ đầu."
        {...useField(form.control, 'from')}
      />
      <ReasonField control={form.control} />
    </ActForm>
  )
}
