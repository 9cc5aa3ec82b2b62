import { Paperclip } from 'lucide-react'
import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { FileDrop } from '#ui/FileDrop.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { useState } from 'react'
import type { PersonRecord } from '../../api.ts'
import type { Entry, NewProposal } from '../../groups/api.ts'
import type { Group } from '../../groups/spec.ts'
import { entryWords } from '../../groups/words.ts'
import { ActForm } from '../ActForm.tsx'
import person from '../person.module.css'
import { EntryField } from './EntryField.tsx'
import type { EntryValues } from './entry-values.ts'

type Props = {
  readonly group: Group
  readonly entry: Entry | null
  readonly act: NewProposal['act']
  readonly record: PersonRecord
  readonly onClose: () => void
}

const titles = { add: 'Đề nghị ghi thêm', correct: 'Đề nghị sửa', withdraw: 'Đề nghị rút' } as const

/** Đề nghị sửa hồ sơ của mình, with what shows that it is so. */
export function ProposeForm({ group, entry, act, record, onClose }: Props) {
  const begun = Object.fromEntries(group.fields.map((field) => [field.name, entry?.values[field.name] ?? null]))
  const days = { from: entry?.from ?? null, until: entry?.until ?? null }
  const form = useForm<EntryValues>({ defaultValues: { ...begun, ...days, reason: '' } })
  const [file, setFile] = useState<File | null>(null)
  const { value: from, ...fromField } = useField(form.control, 'from')
  const { value: until, ...untilField } = useField(form.control, 'until')
  const { value: note, ...noteField } = useField(form.control, 'reason')
  const send = async ({ from: begins, until: ends, reason, ...values }: EntryValues, idempotencyKey: string) => {
    const evidence = file && { name: file.name, file: await base64Of(file) }
    const body = {
      group: group.id,
      act,
      factId: entry?.factId ?? null,
      values,
      from: begins,
      until: ends,
      note: reason,
      evidence,
    }
    return post(`/people/${record.id}/proposals`, body, { idempotencyKey })
  }
  const labels = Object.fromEntries(group.fields.map(({ name, label }) => [name, label]))
  const asksFrom = !group.begins && (entry === null || group.many === 'entries')
  return (
    <ActForm
      title={`${titles[act]}: ${group.title}`}
      verb="Gửi đề nghị"
      says="Đã gửi đề nghị tới bộ phận tổ chức cán bộ"
      record={record}
      form={form}
      labels={{
        ...labels,
        from: 'Từ ngày',
        until: 'Không còn từ ngày',
        reason: 'Lời giải thích',
        evidence: 'Minh chứng',
      }}
      required={act === 'withdraw' ? [] : group.fields.filter(({ required }) => required).map(({ name }) => name)}
      send={send}
      onClose={onClose}
    >
      {act === 'withdraw' && entry && <p>{entryWords(group, entry.values)}</p>}
      {act !== 'withdraw' &&
        group.fields.map((field) => <EntryField key={field.name} field={field} control={form.control} />)}
      {act !== 'withdraw' && asksFrom && (
        <DateField label="Từ ngày" help="Để trống nếu không rõ" {...fromField} value={from as PlainDate | null} />
      )}
      {act !== 'withdraw' && group.ends && (
        <DateField label="Không còn từ ngày" {...untilField} value={until as PlainDate | null} />
      )}
      <TextArea
        label="Lời giải thích"
        required
        rows={2}
        help="Vì sao nên ghi như vậy"
        {...noteField}
        value={(note ?? '') as string}
      />
      <FileDrop
        label={file ? 'Chọn tệp khác' : 'Minh chứng'}
        help="PDF, JPG hoặc PNG, không quá 5 MB"
        accept={['application/pdf', 'image/jpeg', 'image/png']}
        onFiles={([chosen]) => setFile(chosen ?? null)}
      />
      {file && (
        <p className={person['soft']}>
          <Paperclip size={14} aria-hidden /> {file.name}
        </p>
      )}
    </ActForm>
  )
}

const base64Of = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve((reader.result as string).split(',')[1] ?? ''))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable file')))
    reader.readAsDataURL(file)
  })
