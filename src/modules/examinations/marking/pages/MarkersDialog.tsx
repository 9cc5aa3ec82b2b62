import { X } from 'lucide-react'
import { useState } from 'react'
import { put } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { useGet } from '#ui/query.ts'
import { Select } from '#ui/Select.tsx'
import { useAct } from '#ui/useAct.ts'
import type { MarkerChoices, Markers } from '../api.ts'
import { type Round, roundNames, rounds } from '../rounds.ts'
import css from './marking.module.css'

type Held = Pick<Markers['markers'][number], 'accountId' | 'fullName' | 'round'>
type Props = { readonly examId: string; readonly held: readonly Held[]; readonly onClose: () => void }

const roundOptions = rounds.map((id) => ({ id, label: roundNames[id] }))

/** Phân công giám khảo cho từng vòng. */
export function MarkersDialog({ examId, held, onClose }: Props) {
  const choices = useGet<MarkerChoices>(`/exams/${examId}/markers/choices`)
  const [chosen, choose] = useState<readonly Held[]>(held)
  const names = new Map(choices.map(({ accountId, fullName }) => [accountId, fullName]))
  const save = useAct({
    quiet: true,
    run: () =>
      put(`/exams/${examId}/markers`, { markers: chosen.map(({ accountId, round }) => ({ accountId, round })) }),
    done: onClose,
  })
  const add = (accountId: string | null) => {
    if (!accountId || chosen.some((one) => one.accountId === accountId)) return
    choose([...chosen, { accountId, fullName: names.get(accountId) ?? '', round: rounds[chosen.length % 2]! }])
  }
  const options = choices.map(({ accountId, fullName, username }) => ({
    id: accountId,
    label: `${fullName} (${username})`,
  }))
  return (
    <ConfirmDialog
      title="Phân công giám khảo"
      isOpen
      onClose={onClose}
      confirm="Lưu phân công"
      onConfirm={() => save.mutate()}
      isPending={save.isPending}
      error={save.error}
    >
      <div className={css['markers']}>
        {chosen.map(({ accountId, fullName, round }) => (
          <div key={accountId} className={css['marker']}>
            <span>{fullName}</span>
            <Select
              label={`Vòng chấm của ${fullName}`}
              value={round}
              options={roundOptions}
              onChange={(to) =>
                choose(chosen.map((one) => (one.accountId === accountId ? { ...one, round: to as Round } : one)))
              }
            />
            <Button
              look="quiet"
              icon={X}
              label={`Bỏ ${fullName}`}
              onPress={() => choose(chosen.filter((one) => one.accountId !== accountId))}
            />
          </div>
        ))}
        <ComboBox key={chosen.length} label="Thêm giám khảo" value={null} options={options} onChange={add} />
        <p className={css['soft']}>Thí sinh và người thân của thí sinh không chấm được; một người chỉ ở một vòng.</p>
      </div>
    </ConfirmDialog>
  )
}
