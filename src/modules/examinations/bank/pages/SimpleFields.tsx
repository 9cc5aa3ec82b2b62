import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { SimpleForm } from '../form.ts'
import css from './bank.module.css'
import { Lines } from './Lines.tsx'

type Props = { readonly form: SimpleForm; readonly change: (more: Partial<SimpleForm>) => void }

/** What a question of this kind needs beside its words. */
export function SimpleFields({ form, change }: Props) {
  const field = (key: 'value' | 'tolerance' | 'unit' | 'words' | 'types' | 'megabytes', label: string) => (
    <TextField label={label} value={form[key]} onChange={(to) => change({ [key]: to })} />
  )
  if (form.kind === 'true-false')
    return (
      <RadioGroup
        label="Đáp án"
        required
        options={[
          { id: 'true', label: 'Đúng' },
          { id: 'false', label: 'Sai' },
        ]}
        value={String(form.truth)}
        onChange={(to) => change({ truth: to === 'true' })}
      />
    )
  if (form.kind === 'numeric')
    return (
      <div className={css['three']}>
        {field('value', 'Đáp án (số)')}
        {field('tolerance', 'Sai số cho phép')}
        {field('unit', 'Đơn vị')}
      </div>
    )
  return (
    <>
      {form.kind === 'essay' && field('words', 'Số chữ nên viết')}
      {form.kind === 'file' && (
        <div className={css['three']}>
          {field('types', 'Loại tệp')}
          {field('megabytes', 'Tối đa (MB)')}
        </div>
      )}
      <Lines form={form} change={(lines) => change({ lines })} />
    </>
  )
}
