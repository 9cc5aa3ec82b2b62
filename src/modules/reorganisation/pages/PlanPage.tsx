import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Page } from '#ui/Page.tsx'
import { query } from '#ui/query.ts'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Preview } from '../api.ts'
import { type Draft, emptyDraft, planOf, type Unit } from './plan-state.ts'
import { PreviewOf } from './PreviewOf.tsx'
import css from './reorganisation.module.css'
import { StepForm } from './StepForm.tsx'
import { StepList } from './StepList.tsx'

/** Sắp xếp đơn vị: the plan step by step, its preview in numbers, then the draft of the decision. */
export function PlanPage() {
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const units = useUnits(draft.on)
  const navigate = useNavigate()
  const plan = planOf(draft)
  const preview = useMutation({ mutationFn: () => post<Preview>('/reorganisations/preview', plan) })
  const save = useAct({
    run: (_: void, idempotencyKey) => post<{ id: string }>('/reorganisations', plan, { idempotencyKey }),
    done: ({ id }) => void navigate({ to: `/quyet-dinh/${id}` }),
  })
  const change = (changes: Partial<Draft>) => {
    preview.reset()
    setDraft({ ...draft, ...changes })
  }
  const made = draft.steps.flatMap((step) =>
    step.does === 'create' ? [{ ...step, kind: null, path: `${step.name} (lập mới)` }] : [],
  )
  const seen = preview.data
  return (
    <Page
      title="Sắp xếp đơn vị"
      lead="Ghi ngày (đã qua hoặc sắp tới; đơn vị ở dưới là của ngày ấy), lập từng bước, xem trước bằng số, rồi dự thảo quyết định để người khác ký."
    >
      <div className={css['plan']}>
        <Head draft={draft} onChange={change} />
        <StepList steps={draft.steps} units={[...made, ...units]} onChange={(steps) => change({ steps })} />
        <StepForm units={units} made={made} onAdd={(step) => change({ steps: [...draft.steps, step] })} />
        <div className={css['acts']}>
          <Button onPress={() => preview.mutate()} isDisabled={!plan} isPending={preview.isPending}>
            Xem trước
          </Button>
          <Button
            look="primary"
            onPress={() => save.mutate()}
            isDisabled={!plan || !seen || seen.says !== null}
            isPending={save.isPending}
          >
            Dự thảo quyết định
          </Button>
        </div>
        {preview.error && <p role="alert">{preview.error.message}</p>}
        {seen && (
          <PreviewOf
            preview={seen}
            targets={[...made, ...units]}
            draft={draft}
            onPlace={(placed) => setDraft({ ...draft, placed })}
          />
        )}
      </div>
    </Page>
  )
}

/** Of the day once it is typed whole; the form stays while they are read. */
function useUnits(on: Draft['on']): readonly Unit[] {
  const day = on && on >= '1945-01-01' ? on : null
  return useQuery({ ...query<readonly Unit[]>('/units', { day }), placeholderData: keepPreviousData }).data ?? []
}

type HeadProps = { readonly draft: Draft; readonly onChange: (changes: Partial<Draft>) => void }

const Head = ({ draft, onChange }: HeadProps) => (
  <div className={css['form']}>
    <DateField label="Có hiệu lực từ ngày" required value={draft.on} onChange={(on) => onChange({ on })} />
    <TextField label="Số nghị quyết, đề án" required value={draft.number} onChange={(number) => onChange({ number })} />
    <DateField label="Ngày ban hành" value={draft.issuedOn} onChange={(issuedOn) => onChange({ issuedOn })} />
    <TextField label="Trích yếu" required value={draft.title} onChange={(title) => onChange({ title })} />
  </div>
)
