import { Pencil } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useParam } from '#ui/address.ts'
import { post } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { useAct } from '#ui/useAct.ts'
import type { BankQuestion } from '../api.ts'
import { stateNames } from '../model.ts'
import { tones } from './columns.tsx'
import { ReviewBar } from './ReviewBar.tsx'
import { VersionView } from './VersionView.tsx'

const QuestionDialog = lazy(async () => ({ default: (await import('./QuestionDialog.tsx')).QuestionDialog }))

/** Một câu hỏi, with its key and its versions. */
export function QuestionPage() {
  const question = useGet<BankQuestion>(`/exam-questions/${useParam('id')}`)
  const may = useMay('POST /api/exam-questions/:id/versions')
  const [editing, edit] = useState(false)
  const { code, topic, state, versions } = question
  const latest = versions[0]!
  const isOpen = state !== 'sealed' && state !== 'retired'
  return (
    <Page
      title={`Câu hỏi ${code}`}
      lead={`Chuyên đề ${topic}, bản ${latest.version}.`}
      actions={
        may &&
        isOpen && (
          <>
            <Retire question={question} />
            <Button icon={Pencil} onPress={() => edit(true)}>
              Sửa thành bản mới
            </Button>
          </>
        )
      }
    >
      <p>
        <Badge tone={tones[state]}>{stateNames[state]}</Badge>
      </p>
      {state === 'waiting' && <ReviewBar id={question.id} version={latest} />}
      {versions.map((version) => (
        <VersionView key={version.version} version={version} />
      ))}
      <Suspense>
        {editing && <QuestionDialog mended={{ id: question.id, version: latest }} onClose={() => edit(false)} />}
      </Suspense>
    </Page>
  )
}

function Retire({ question: { id, code } }: { readonly question: BankQuestion }) {
  const [open, show] = useState(false)
  const act = useAct({
    quiet: true,
    changes: ['/exam-questions'],
    run: (_: void, idempotencyKey) => post(`/exam-questions/${id}/retirement`, undefined, { idempotencyKey }),
    done: () => show(false),
  })
  return (
    <>
      <Button look="quiet" onPress={() => show(true)}>
        Ngừng dùng…
      </Button>
      <ConfirmDialog
        title={`Ngừng dùng câu hỏi ${code}`}
        isOpen={open}
        onClose={() => show(false)}
        confirm="Ngừng dùng"
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <p>Đề rút từ nay về sau không lấy câu này. Những đề đã có giữ nguyên.</p>
      </ConfirmDialog>
    </>
  )
}
