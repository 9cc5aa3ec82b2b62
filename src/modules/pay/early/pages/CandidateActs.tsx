import { FilePen, UserCheck } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { number } from '#ui/format.ts'
import { useSession } from '#ui/session.ts'
import type { EarlyRaiseRow, EarlyRaises } from '../api.ts'
import { ChooseDialog } from './ChooseDialog.tsx'
import css from './early.module.css'
import { useDraft } from './useDraft.ts'

type Props = { readonly answer: EarlyRaises; readonly chosen: readonly EarlyRaiseRow[] }

/** Dự thảo cho những người trong chỉ tiêu; chọn, kèm lý do, một người giữa những người ngang nhau. */
export function CandidateActs({ answer: { year, cutOff }, chosen }: Props) {
  const draft = useDraft()
  const { personId: own } = useSession().account
  const [choosing, choose] = useState(false)
  const free = chosen.filter(
    ({ state, inDecision, personId }) => state === 'proposed' && !inDecision && personId !== own,
  )
  const [only] = chosen
  const equal =
    chosen.length === 1 && only && (only.state === 'tied' || (only.chosen && only.state !== 'done')) ? only : null
  const personIds = free.map(({ personId }) => personId)
  return (
    <div className={css['bar']}>
      <Button
        look="primary"
        icon={FilePen}
        isDisabled={free.length === 0}
        isPending={draft.isPending}
        onPress={() => draft.mutate({ kind: 'early-raise', personIds, by: cutOff })}
      >
        Dự thảo quyết định cho {number(free.length)} người
      </Button>
      {equal && (
        <Button icon={UserCheck} onPress={() => choose(true)}>
          {equal.chosen ? 'Bỏ chọn' : 'Chọn giữa những người ngang nhau'}
        </Button>
      )}
      {free.length < chosen.length && !equal && (
        <span>Chỉ dự thảo cho người trong chỉ tiêu, chưa có trong dự thảo.</span>
      )}
      {choosing && equal && <ChooseDialog row={equal} year={year} onClose={() => choose(false)} />}
    </div>
  )
}
