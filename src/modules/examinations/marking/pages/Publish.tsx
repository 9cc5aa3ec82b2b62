import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { moment, number } from '#ui/format.ts'
import { useSession } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import css from './marking.module.css'
import type { Props } from './PublicationBar.tsx'

export function Publish({ exam, results, role }: Props & { readonly role: string }) {
  const { publication, counts } = results
  const [asking, ask] = useState(false)
  const me = useSession().account.fullName
  const propose = useAct({
    run: (_: void, idempotencyKey) => post(`/exams/${exam.id}/publication/proposal`, undefined, { idempotencyKey }),
    done: () => say('Đã trình. Người khác trong hội đồng công bố.'),
  })
  const publish = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`/exams/${exam.id}/publication`, undefined, { idempotencyKey }),
    done: () => ask(false),
  })
  if (exam.stage !== 'marking') return null
  const mayPublish = publication && publication.proposedBy !== me && ['chair', 'deputy'].includes(role)
  return (
    <>
      {mayPublish && (
        <Button look="primary" onPress={() => ask(true)}>
          Công bố kết quả…
        </Button>
      )}
      <Button isPending={propose.isPending} onPress={() => propose.mutate()}>
        {publication ? 'Trình công bố lại' : 'Trình công bố'}
      </Button>
      {publication && (
        <span className={css['soft']}>
          {publication.proposedBy} trình lúc {moment(publication.proposedAt)}
        </span>
      )}
      <ConfirmDialog
        title="Công bố kết quả"
        isOpen={asking}
        onClose={() => ask(false)}
        confirm={`Công bố kết quả của ${number(counts.marked)} người`}
        onConfirm={() => publish.mutate()}
        isPending={publish.isPending}
        error={publish.error}
      >
        <p>
          {number(counts.marked)} thí sinh thấy điểm của mình, {number(counts.passed)} người đạt. Công bố rồi thì điểm
          chỉ sửa được bằng đề nghị của một người và đồng ý của người khác.
        </p>
      </ConfirmDialog>
    </>
  )
}
