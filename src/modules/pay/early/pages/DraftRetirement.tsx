import { FilePen } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { number } from '#ui/format.ts'
import { useSession } from '#ui/session.ts'
import type { RetirementRaises } from '../api.ts'
import { useDraft } from './useDraft.ts'

type Row = RetirementRaises[number]

export function DraftRetirement({ chosen }: { readonly chosen: readonly Row[] }) {
  const draft = useDraft()
  const { account, agency } = useSession()
  const free = chosen.filter(
    ({ eligible, on, inDecision, personId }) => eligible && on && !inDecision && personId !== account.personId,
  )
  const personIds = free.map(({ personId }) => personId)
  return (
    <Button
      look="primary"
      icon={FilePen}
      isDisabled={free.length === 0}
      isPending={draft.isPending}
      onPress={() => draft.mutate({ kind: 'early-raise-retirement', personIds, by: agency.today })}
    >
      Dự thảo quyết định cho {number(free.length)} người
    </Button>
  )
}
