import { post } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { useAct } from '#ui/useAct.ts'
import css from './marking.module.css'
import type { Row } from './ChangesTable.tsx'

type StateProps = { readonly row: Row; readonly examId: string; readonly isPanel: boolean }

export function State({ row, examId, isPanel }: StateProps) {
  const answer = useAct<boolean>({
    run: (agreed, idempotencyKey) =>
      post(`/exams/${examId}/mark-changes/${row.id}/answer`, { agreed }, { idempotencyKey }),
  })
  if (row.state !== 'open')
    return (
      <Badge tone={row.state === 'agreed' ? 'done' : 'draft'}>
        {row.state === 'agreed' ? 'Đồng ý' : 'Không đồng ý'}: {row.decidedBy}
      </Badge>
    )
  if (!isPanel || row.mine) return <Badge tone="waits">Chờ người khác quyết định</Badge>
  return (
    <span className={css['acts']}>
      <Button isPending={answer.isPending} onPress={() => answer.mutate(true)}>
        Đồng ý
      </Button>
      <Button look="quiet" onPress={() => answer.mutate(false)}>
        Không đồng ý
      </Button>
    </span>
  )
}
