import { useForm } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { staffKindNames } from '../../organisation/model.ts'
import type { PersonRecord } from '../api.ts'
import { ActForm, type Conflicting } from './ActForm.tsx'
import type { ActProps } from './others.ts'
import { PostingFields, postingLabels, type PostingValues } from './PostingFields.tsx'
import { ReasonField } from './ReasonField.tsx'

type Values = PostingValues & { factId: string | null; unitName: string; reason: string }
type Current = NonNullable<PersonRecord['posting']>

const labels = { ...postingLabels, reason: 'Lý do, căn cứ' }

const valuesOf = ({ factId, unitId, unitName, staff, title, office }: Current) => ({
  factId,
  unitId,
  unitName,
  staff,
  title: title ?? '',
  office: office ?? '',
})

const conflicting: Conflicting<Values, Current> = {
  rows: (mine, theirs) => [
    {
      label: labels.unitId,
      mine: mine.unitId === theirs.unitId ? theirs.unitName : mine.unitName,
      theirs: theirs.unitName,
    },
    { label: labels.staff, mine: mine.staff ? staffKindNames[mine.staff] : '', theirs: staffKindNames[theirs.staff] },
    { label: labels.title, mine: mine.title, theirs: theirs.title ?? '' },
    { label: labels.office, mine: mine.office, theirs: theirs.office ?? '' },
  ],
  theirs: valuesOf,
  mine: ({ factId }) => ({ factId }),
}

const unposted = { factId: null, unitId: null, unitName: '', staff: null, title: '', office: '' }

/** Điều chuyển, đổi chức danh, chức vụ từ một ngày. */
export function PostingForm({ record, onClose }: ActProps) {
  const { identity, posting } = record
  const form = useForm<Values>({
    defaultValues: { ...(posting ? valuesOf(posting) : unposted), from: null, reason: '' },
  })
  const send = ({ unitName: _shown, ...values }: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/postings`, values, { idempotencyKey })
  return (
    <ActForm
      title={`Chuyển đơn vị, chức danh của ${identity.fullName}`}
      verb="Lưu vị trí mới"
      says="Đã ghi vị trí công tác"
      record={record}
      form={form}
      labels={labels}
      required={['unitId', 'staff', 'from']}
      send={send}
      conflicting={conflicting}
      onClose={onClose}
    >
      <PostingFields control={form.control} />
      <ReasonField control={form.control} />
    </ActForm>
  )
}
