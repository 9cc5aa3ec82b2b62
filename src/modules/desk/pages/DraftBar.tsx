import { FilePen } from 'lucide-react'
import { useState } from 'react'
import { newKey, post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { number } from '#ui/format.ts'
import { useSession } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import { useNavigate } from '@tanstack/react-router'
import type { DutyRow } from '../api.ts'
import { type DraftGroup, type DraftPlan, planDrafts } from './drafts.ts'

/** Dự thảo quyết định cho những người đã chọn. Asks first only when there is something to say first. */
export function DraftBar({ chosen }: { readonly chosen: readonly DutyRow[] }) {
  const { personId } = useSession().account
  const plan = planDrafts(chosen, personId)
  const act = useDrafting()
  const [asking, ask] = useState(false)
  const people = new Set(plan.groups.flatMap(({ personIds }) => personIds)).size
  const left = plan.alreadyDrafted + plan.oneself
  const press = () => {
    if (plan.groups.length === 1 && left === 0) act.mutate(plan.groups, { onError: () => ask(true) })
    else ask(true)
  }
  return (
    <>
      <Button look="primary" icon={FilePen} isPending={act.isPending} isDisabled={people === 0} onPress={press}>
        Dự thảo quyết định cho {number(people)} người
      </Button>
      {people === 0 && <span>{leftWords(plan)}</span>}
      <ConfirmDialog
        title="Dự thảo quyết định"
        isOpen={asking}
        onClose={() => {
          act.reset()
          ask(false)
        }}
        confirm={plan.groups.length > 1 ? `Lập ${plan.groups.length} dự thảo` : 'Lập dự thảo'}
        isPending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate(plan.groups)}
      >
        <Plan plan={plan} />
      </ConfirmDialog>
    </>
  )
}

function Plan({ plan }: { readonly plan: DraftPlan }) {
  return (
    <>
      {plan.groups.length > 1 && (
        <p>Những việc đã chọn thuộc {plan.groups.length} loại, nên mỗi loại thành một quyết định:</p>
      )}
      <ul>
        {plan.groups.map(({ kind, name, personIds }) => (
          <li key={kind}>
            {name}: <strong>{number(personIds.length)} người</strong>
          </li>
        ))}
      </ul>
      {leftWords(plan) && <p>{leftWords(plan)}</p>}
    </>
  )
}

function leftWords({ alreadyDrafted, oneself }: DraftPlan): string {
  const drafted =
    alreadyDrafted > 0 ? `${number(alreadyDrafted)} việc đã có trong dự thảo khác, không đưa vào lần nữa. ` : ''
  return drafted + (oneself > 0 ? 'Việc của chính bạn phải do người khác dự thảo.' : '')
}

function useDrafting() {
  const navigate = useNavigate()
  return useAct<readonly DraftGroup[], readonly string[]>({
    quiet: true,
    run: async (groups, key) => {
      const made: string[] = []
      for (const [index, { kind, personIds, by }] of groups.entries()) {
        const idempotencyKey = index === 0 ? key : newKey()
        made.push((await post<{ id: string }>('/decisions', { kind, personIds, by }, { idempotencyKey })).id)
      }
      return made
    },
    done: ([id, ...others]) => {
      say(others.length > 0 ? `Đã lập ${others.length + 1} dự thảo` : 'Đã lập dự thảo')
      void navigate(
        others.length > 0 ? { to: '/quyet-dinh', search: { 'tinh-trang': 'draft' } } : { to: `/quyet-dinh/${id}` },
      )
    },
  })
}
