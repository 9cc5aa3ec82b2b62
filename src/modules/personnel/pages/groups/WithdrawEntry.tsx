import { useForm } from 'react-hook-form'
import { post } from '#ui/api.ts'
import type { PersonRecord } from '../../api.ts'
import type { Entry } from '../../groups/api.ts'
import type { Group } from '../../groups/spec.ts'
import { entryWords } from '../../groups/words.ts'
import { ActForm } from '../ActForm.tsx'
import { ReasonField } from '../ReasonField.tsx'

type Props = {
  readonly group: Group
  readonly entry: Entry
  readonly record: PersonRecord
  readonly onClose: () => void
}

/** Rút lại một dòng ghi nhầm của lý lịch */
export function WithdrawEntry({ group, entry, record, onClose }: Props) {
  const form = useForm({ defaultValues: { reason: '' } })
  return (
    <ActForm
      title={`Rút lại: ${group.title}`}
      verb="Rút lại"
      says={`Đã rút lại: ${group.title}`}
      record={record}
      form={form}
      labels={{ reason: 'Lý do' }}
      send={(values, idempotencyKey) =>
        post(`/people/${record.id}/groups/${group.id}/${entry.factId}/withdrawal`, values, { idempotencyKey })
      }
      danger
      onClose={onClose}
    >
      <p>{entryWords(group, entry.values)}</p>
      <p>Dòng này không còn tính vào hồ sơ từ nay; lịch sử vẫn giữ cả dòng và lý do rút.</p>
      <ReasonField control={form.control} help="Vì sao dòng này ghi nhầm" />
    </ActForm>
  )
}
