import { useState } from 'react'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { number } from '#ui/format.ts'
import { MoneyField } from '#ui/MoneyField.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import type { ClassDetail, Learner } from '../api.ts'
import css from './training.module.css'
import { useClassDraft } from './useClassDraft.ts'

type Props = { readonly held: ClassDetail; readonly people: readonly Learner[]; readonly onClose: () => void }

/** Dự thảo quyết định cử đi đào tạo, bồi dưỡng */
export function SendDialog({ held, people, onClose }: Props) {
  const draft = useClassDraft('send-to-training')
  const [bound, bind] = useState(false)
  const [months, setMonths] = useState<number | null>(null)
  const [cost, setCost] = useState<number | null>(null)
  const [postgraduate, setPostgraduate] = useState(false)
  const commitment = bound ? { months, cost, postgraduate } : null
  return (
    <ConfirmDialog
      title="Cử đi đào tạo, bồi dưỡng"
      isOpen
      onClose={onClose}
      confirm="Lập dự thảo"
      onConfirm={() => draft.mutate({ people, terms: { classId: held.id, commitment } })}
      isPending={draft.isPending}
      error={draft.error}
    >
      <div className={css['form']}>
        <p>
          Lập dự thảo quyết định cử {number(people.length)} người đi học lớp “{held.name}”. Khi ký, hồ sơ của từng người
          ghi lớp này.
        </p>
        <Checkbox label="Có cam kết phục vụ sau khóa học" value={bound} onChange={bind} />
        {bound && (
          <>
            <NumberField label="Phải phục vụ" required unit="tháng" min={1} value={months} onChange={setMonths} />
            <MoneyField label="Chi phí của mỗi người" required value={cost} onChange={setCost} />
            <Checkbox label="Đào tạo sau đại học" value={postgraduate} onChange={setPostgraduate} />
          </>
        )}
      </div>
    </ConfirmDialog>
  )
}
