import { useState } from 'react'
import { post } from '#ui/api.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { number } from '#ui/format.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { ClassDetail, Learner } from '../api.ts'
import { outcomeNames } from '../model.ts'
import { optionsOf } from './names.ts'
import css from './training.module.css'

type Props = { readonly held: ClassDetail; readonly people: readonly Learner[]; readonly onClose: () => void }

/** Nhập kết quả of those chosen: the same for all of them, one group after the other. */
export function ResultDialog({ held, people, onClose }: Props) {
  const [outcome, choose] = useState<string | null>('completed')
  const [grade, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => {
      const results = people.map(({ personId }) => ({ personId, outcome, grade }))
      return post(`/training/classes/${held.id}/results`, { results }, { idempotencyKey })
    },
    done: () => {
      say(`Đã nhập kết quả ${number(people.length)} người, chờ quyết định công nhận`)
      onClose()
    },
  })
  return (
    <ConfirmDialog
      title={`Nhập kết quả ${number(people.length)} người`}
      isOpen
      onClose={onClose}
      confirm="Ghi kết quả"
      onConfirm={() => act.mutate()}
      isPending={act.isPending}
      error={act.error}
    >
      <div className={css['form']}>
        <p>{namesOf(people)}</p>
        <RadioGroup label="Kết quả" required options={optionsOf(outcomeNames)} value={outcome} onChange={choose} />
        <TextField label="Xếp loại, điểm" help="Ví dụ: Khá; 8,5" value={grade} onChange={write} />
      </div>
    </ConfirmDialog>
  )
}

function namesOf(people: readonly Learner[]): string {
  const first = people.slice(0, 8).map(({ fullName }) => fullName)
  return people.length > first.length
    ? `${first.join(', ')} và ${people.length - first.length} người nữa`
    : first.join(', ')
}
