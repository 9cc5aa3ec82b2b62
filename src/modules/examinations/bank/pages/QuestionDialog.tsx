import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Refused } from '#ui/Refused.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import { difficultyNames } from '../../exam/model.ts'
import type { QuestionBody, QuestionKey, QuestionKind } from '../../question.ts'
import type { BankVersion, Topics } from '../api.ts'
import { bodyOf, emptyForm, formOf, keyOf, type QuestionForm } from '../form.ts'
import { frameworkNames, kindNames } from '../model.ts'
import css from './bank.module.css'
import { Parts } from './Parts.tsx'
import { SimpleFields } from './SimpleFields.tsx'

type Props = {
  readonly topics?: Topics
  /** The version that is mended; without it a new question is written. */
  readonly mended?: { readonly id: string; readonly version: BankVersion }
  readonly onClose: () => void
}

const choices = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([id, label]) => ({ id, label }))

/** Viết, sửa câu hỏi. */
export function QuestionDialog({ topics = [], mended, onClose }: Props) {
  const id = useId()
  const navigate = useNavigate()
  const [form, setForm] = useState<QuestionForm>(() =>
    mended ? formOf(mended.version.body as QuestionBody, mended.version.key as QuestionKey) : emptyForm,
  )
  const [about, setAbout] = useState(() => aboutOf(mended?.version, topics))
  const tell = (more: Partial<typeof about>) => setAbout({ ...about, ...more })
  const act = useAct<void, { id?: string }>({
    quiet: true,
    changes: ['/exam-questions', '/exam-topics'],
    run: (_, idempotencyKey) => {
      const { topicId, difficulty, competency, ...rest } = about
      const text = {
        ...rest,
        competency: competency.trim() || null,
        difficulty: Number(difficulty),
        body: bodyOf(form),
        key: keyOf(form),
      }
      return mended
        ? post(
            `/exam-questions/${mended.id}/versions`,
            { ...text, version: mended.version.version },
            { idempotencyKey },
          )
        : post('/exam-questions', { ...text, topicId }, { idempotencyKey })
    },
    done: ({ id: made }) => {
      onClose()
      if (made) void navigate({ to: `/ngan-hang-cau-hoi/${made}` })
    },
  })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    act.mutate()
  }
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        {mended ? 'Ghi thành bản mới' : 'Ghi câu hỏi'}
      </Button>
    </>
  )
  return (
    <Dialog title={mended ? 'Sửa câu hỏi' : 'Viết câu hỏi'} isOpen onClose={onClose} footer={footer} width="wide">
      <form id={id} className={css['form']} onSubmit={submit} noValidate>
        <Refused error={act.error} />
        <div className={css['three']}>
          {!mended && (
            <Select
              label="Chuyên đề"
              required
              options={topics.map((topic) => ({ id: topic.id, label: topic.name }))}
              value={about.topicId}
              onChange={(topicId) => tell({ topicId })}
            />
          )}
          <Select
            label="Loại câu hỏi"
            required
            options={choices(kindNames)}
            value={form.kind}
            onChange={(kind) => setForm({ ...form, kind: (kind ?? 'single') as QuestionKind })}
          />
          <Select
            label="Độ khó"
            required
            options={choices(difficultyNames)}
            value={about.difficulty}
            onChange={(difficulty) => tell({ difficulty: difficulty ?? '1' })}
          />
        </div>
        <TextArea
          label="Câu hỏi"
          required
          rows={3}
          value={form.prompt}
          onChange={(prompt) => setForm({ ...form, prompt })}
        />
        {form.kind === 'situational' ? (
          <Parts parts={form.parts} change={(parts) => setForm({ ...form, parts })} />
        ) : (
          <SimpleFields form={{ ...form, kind: form.kind }} change={(more) => setForm({ ...form, ...more })} />
        )}
        <TextArea
          label="Giải thích đáp án"
          rows={2}
          value={about.explanation}
          onChange={(explanation) => tell({ explanation })}
        />
        <div className={css['three']}>
          <TextField
            label="Nguồn"
            required
            help="Văn bản, điều khoản"
            value={about.source}
            onChange={(source) => tell({ source })}
          />
          <Select
            label="Khung năng lực"
            options={choices(frameworkNames)}
            value={about.framework}
            onChange={(framework) => tell({ framework })}
          />
          <TextField
            label="Mã năng lực"
            help="Ví dụ: IU03"
            value={about.competency}
            onChange={(competency) => tell({ competency })}
          />
        </div>
      </form>
    </Dialog>
  )
}

const aboutOf = (version: BankVersion | undefined, topics: Topics) => ({
  topicId: topics.length === 1 ? topics[0]!.id : null,
  difficulty: String(version?.difficulty ?? 1),
  framework: version?.framework ?? null,
  competency: version?.competency ?? '',
  explanation: version?.explanation ?? '',
  source: version?.source ?? '',
})
