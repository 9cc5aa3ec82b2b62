import { useState } from 'react'
import { post } from '#ui/api.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import { type Question, questionNames, questions } from '../model.ts'
import type { MyClass } from '../feedback-api.ts'
import css from './training.module.css'

const options = ['1, rất không đồng ý', '2', '3', '4', '5, rất đồng ý'].map((label, at) => ({
  id: String(at + 1),
  label,
}))

/** Phiếu nhận xét, without a name */
export function FeedbackDialog({ of, onClose }: { readonly of: MyClass; readonly onClose: () => void }) {
  const [marks, mark] = useState<Partial<Record<Question, string | null>>>({})
  const [words, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => {
      const answers = Object.fromEntries(questions.map((question) => [question, Number(marks[question])]))
      return post(`/training/classes/${of.id}/feedback`, { ...answers, words }, { idempotencyKey })
    },
    done: () => {
      say('Đã gửi nhận xét, không ghi tên')
      onClose()
    },
  })
  return (
    <ConfirmDialog
      title={`Nhận xét lớp “${of.name}”`}
      isOpen
      onClose={onClose}
      confirm="Gửi nhận xét"
      onConfirm={() => act.mutate()}
      isPending={act.isPending}
      error={act.error}
    >
      <div className={css['form']}>
        <p>Phiếu không ghi tên, mỗi người gửi một lần; kết quả chỉ hiện khi có từ ba phiếu.</p>
        {questions.map((question) => (
          <RadioGroup
            key={question}
            label={questionNames[question]}
            required
            options={options}
            value={marks[question] ?? null}
            onChange={(value) => mark({ ...marks, [question]: value })}
          />
        ))}
        <TextArea label="Ý kiến khác" rows={3} value={words} onChange={write} />
      </div>
    </ConfirmDialog>
  )
}
