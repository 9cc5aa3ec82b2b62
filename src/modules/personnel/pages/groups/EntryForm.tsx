import { type Control, useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { post, put } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import type { PersonRecord } from '../../api.ts'
import type { Entry } from '../../groups/api.ts'
import type { Group } from '../../groups/spec.ts'
import { ActForm } from '../ActForm.tsx'
import { ReasonField } from '../ReasonField.tsx'
import { EntryField } from './EntryField.tsx'
import type { EntryValues } from './entry-values.ts'

type Props = {
  readonly group: Group
  /** The entry that is corrected; null: a new one. */ readonly entry: Entry | null
  readonly record: PersonRecord
  readonly onClose: () => void
}

/** Ghi thêm, sửa một dòng của lý lịch: its fields come from the group. */
export function EntryForm({ group, entry, record, onClose }: Props) {
  const begun = Object.fromEntries(group.fields.map((field) => [field.name, entry?.values[field.name] ?? null]))
  const form = useForm<EntryValues>({
    defaultValues: { ...begun, from: entry?.from ?? null, until: entry?.until ?? null, reason: '' },
  })
  const from = useDayField(form.control, 'from')
  const until = useDayField(form.control, 'until')
  const path = `/people/${record.id}/groups/${group.id}`
  const send = ({ from, until, reason, ...values }: EntryValues, idempotencyKey: string) =>
    entry
      ? put(`${path}/${entry.factId}`, { values, from, until, reason })
      : post(path, { values, from, until, reason }, { idempotencyKey })
  const labels = Object.fromEntries(group.fields.map(({ name, label }) => [name, label]))
  const asksFrom = !group.begins && (entry === null || group.many === 'entries')
  return (
    <ActForm
      title={`${entry ? 'Sửa' : 'Ghi thêm'}: ${group.title}`}
      verb={entry ? 'Sửa' : 'Ghi thêm'}
      says={`Đã ghi: ${group.title}`}
      record={record}
      form={form}
      labels={{ ...labels, from: 'Từ ngày', until: 'Không còn từ ngày', reason: 'Lý do, căn cứ' }}
      required={group.fields.filter(({ required }) => required).map(({ name }) => name)}
      send={send}
      onClose={onClose}
    >
      {group.fields.map((field) => (
        <EntryField key={field.name} field={field} control={form.control} />
      ))}
      {asksFrom && <DateField label="Từ ngày" help="Để trống nếu không rõ" {...from} />}
      {group.ends && <DateField label="Không còn từ ngày" {...until} />}
      <ReasonField control={form.control} />
    </ActForm>
  )
}

function useDayField(control: Control<EntryValues>, name: 'from' | 'until') {
  const { value, ...rest } = useField(control, name)
  return { ...rest, value: value as PlainDate | null }
}
