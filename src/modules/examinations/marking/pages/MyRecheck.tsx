import { useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { viDate } from '#ui/format.ts'
import { TextArea } from '#ui/TextArea.tsx'
import { useAct } from '#ui/useAct.ts'
import css from './marking.module.css'
import type { Mine } from './MyExamsPage.tsx'

export function Recheck({ mine: { examId, recheck } }: { readonly mine: Mine }) {
  const [asking, ask] = useState(false)
  const [reason, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`/my-exam-results/${examId}/recheck`, { reason }, { idempotencyKey }),
    done: () => ask(false),
  })
  if (recheck.asked)
    return (
      <p>
        Đã đề nghị phúc khảo ngày {viDate(recheck.asked.on as PlainDate)}:{' '}
        {recheck.asked.answer ?? 'hội đồng chưa trả lời'}
      </p>
    )
  return (
    <div className={css['acts']}>
      {recheck.may ? <Button onPress={() => ask(true)}>Đề nghị phúc khảo…</Button> : <span>{recheck.says}.</span>}
      {recheck.finding && <Because finding={recheck.finding} />}
      <ConfirmDialog
        title="Đề nghị phúc khảo"
        isOpen={asking}
        onClose={() => ask(false)}
        confirm="Gửi đề nghị"
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <TextArea label="Lý do" required value={reason} onChange={write} />
      </ConfirmDialog>
    </div>
  )
}
