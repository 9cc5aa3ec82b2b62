import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiError, post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Comparison } from '../api.ts'
import css from './duplicates.module.css'

type Choices = Readonly<Record<string, 'keep' | 'merge'>>

/** Gộp hai hồ sơ: which one stays, whose value holds where they differ, and why. */
export function MergeForm({ pair }: { readonly pair: Comparison }) {
  const [kept, keep] = useState('a')
  const [reason, write] = useState('')
  const [chosen, choose] = useState<Readonly<Record<string, string>>>({})
  const [asking, ask] = useState(false)
  const [keeping, merging] = kept === 'a' ? [pair.a, pair.b] : [pair.b, pair.a]
  const navigate = useNavigate()
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => {
      const choices: Choices = Object.fromEntries(
        Object.entries(chosen).map(([group, side]) => [group, side === kept ? 'keep' : 'merge']),
      )
      return post('/merges', { keepId: keeping.id, mergeId: merging.id, choices, reason }, { idempotencyKey })
    },
    done: () => {
      say('Đã gộp hai hồ sơ')
      void navigate({ to: `/con-nguoi/${keeping.id}` })
    },
  })
  if (pair.obstacles.length > 0) return <Obstacles pair={pair} />
  const missing = pair.clashes.filter(({ group }) => !chosen[group])
  const ready = missing.length === 0 && reason.trim() !== ''
  return (
    <section className={css['merge']} aria-label="Gộp hai hồ sơ">
      <h2>Gộp hai hồ sơ</h2>
      <RadioGroup label="Hồ sơ còn lại" value={kept} onChange={(side) => keep(side ?? 'a')} options={sides(pair)} />
      {pair.clashes.map(({ group, title, says }) => (
        <RadioGroup
          key={group}
          label={`${title}: theo hồ sơ nào?`}
          help={says.join('. ')}
          required
          value={chosen[group] ?? null}
          onChange={(side) => side && choose({ ...chosen, [group]: side })}
          options={sides(pair)}
        />
      ))}
      <TextField label="Lý do gộp" required value={reason} onChange={write} />
      <div className={css['acts']}>
        <Button look="primary" isDisabled={!ready} onPress={() => ask(true)}>
          Gộp hai hồ sơ…
        </Button>
        {!ready && <span>{missing.length > 0 ? 'Hãy chọn ở mọi chỗ khác nhau.' : 'Hãy ghi lý do.'}</span>}
      </div>
      {act.error instanceof ApiError && !asking && <Refused error={act.error} />}
      <ConfirmDialog
        title="Gộp hai hồ sơ"
        isOpen={asking}
        onClose={() => ask(false)}
        confirm="Gộp hai hồ sơ"
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <p>
          Mọi dữ kiện của {merging.fullName} ({merging.birth}) chuyển sang hồ sơ {keeping.fullName} ({keeping.birth}).
          Từ lúc này danh sách, tìm kiếm và số liệu đếm một người. Có thể bỏ gộp khi chưa có việc nào làm sau dựa trên
          hồ sơ đã gộp.
        </p>
      </ConfirmDialog>
    </section>
  )
}

const sides = ({ a, b }: Comparison) => [
  { id: 'a', label: `Thứ nhất: ${a.fullName}`, detail: [a.birth, a.unitName].filter(Boolean).join(' · ') },
  { id: 'b', label: `Thứ hai: ${b.fullName}`, detail: [b.birth, b.unitName].filter(Boolean).join(' · ') },
]

const Obstacles = ({ pair }: { readonly pair: Comparison }) => (
  <section className={css['merge']} aria-label="Vì sao chưa gộp được">
    <h2>Chưa gộp được hai hồ sơ này</h2>
    <ul>
      {pair.obstacles.map(({ says }) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  </section>
)
