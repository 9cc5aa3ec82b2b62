import { useForm } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { ActForm } from './ActForm.tsx'
import type { ActProps } from './others.ts'
import { ReasonField } from './ReasonField.tsx'
import { TieFields, tieLabels, type TieValues } from './TieFields.tsx'

type Values = TieValues & { reason: string }

const defaultValues: Values = { kind: null, unitId: null, employer: '', sector: null, from: null, reason: '' }

/** Ghi nơi sống, nơi làm việc trên địa bàn từ một ngày. */
export function TieForm({ record, onClose }: ActProps) {
  const form = useForm<Values>({ defaultValues })
  return (
    <ActForm
      title={`Nơi sống, làm việc của ${record.identity.fullName}`}
      verb="Ghi nơi sống, làm việc"
      says="Đã ghi nơi sống, làm việc"
      record={record}
      form={form}
      labels={{ ...tieLabels, reason: 'Lý do, căn cứ' }}
      required={['kind', 'from']}
      send={(values, idempotencyKey) => post(`/people/${record.id}/ties`, values, { idempotencyKey })}
      onClose={onClose}
    >
      <TieFields control={form.control} mayEnd />
      <ReasonField control={form.control} />
    </ActForm>
  )
}
