import { useForm } from 'react-hook-form'
import type { PersonRecord } from '../api.ts'
import { ActForm } from './ActForm.tsx'
import type { Line } from './others.ts'
import { ReasonField } from './ReasonField.tsx'
import { spanWords } from './record-words.ts'

type Values = { reason: string }

type Props = {
  readonly title: string
  readonly record: PersonRecord
  readonly line: Line
  readonly send: (values: Values, key: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Rút lại một dòng ghi nhầm: it is no longer believed, and stays in the history. */
export function WithdrawForm({ line, ...rest }: Props) {
  const form = useForm<Values>({ defaultValues: { reason: '' } })
  return (
    <ActForm
      {...rest}
      form={form}
      verb="Rút lại"
      says={`Đã rút lại: ${line.label}`}
      labels={{ reason: 'Lý do' }}
      danger
    >
      <p>
        <strong>{line.label}</strong>
        {line.value && `: ${line.value}`}. {spanWords(line)}
      </p>
      <p>Dòng này không còn tính vào hồ sơ từ nay; lịch sử vẫn giữ cả dòng và lý do rút.</p>
      <ReasonField control={form.control} help="Vì sao dòng này ghi nhầm" />
    </ActForm>
  )
}
