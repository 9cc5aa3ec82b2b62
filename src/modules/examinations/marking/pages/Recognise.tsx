import { useNavigate } from '@tanstack/react-router'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { number } from '#ui/format.ts'
import { useMay, useSession } from '#ui/session.ts'
import { useAct } from '#ui/useAct.ts'
import type { Props } from './PublicationBar.tsx'

/** Dự thảo quyết định công nhận năng lực cho những người đạt. */
export function Recognise({ exam, results }: Props) {
  const may = useMay('POST /api/decisions')
  const { today } = useSession().agency
  const navigate = useNavigate()
  const personIds = results.rows.filter(({ passed }) => passed).map(({ personId }) => personId)
  const draft = useAct<void, { id: string }>({
    run: (_, idempotencyKey) =>
      post(
        '/decisions',
        { kind: 'competency-recognition', personIds, by: today, terms: { examId: exam.id } },
        { idempotencyKey },
      ),
    done: ({ id }) => void navigate({ to: `/quyet-dinh/${id}` }),
  })
  if (!may || personIds.length === 0) return null
  return (
    <Button look="primary" isPending={draft.isPending} onPress={() => draft.mutate()}>
      Dự thảo quyết định công nhận {number(personIds.length)} người
    </Button>
  )
}
