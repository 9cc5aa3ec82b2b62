import { Badge } from '#ui/Badge.tsx'
import { balance, balanceWords, type Strength } from '../arrange.ts'
import css from './organisation.module.css'

/** Thiếu, đủ hay vượt biên chế được giao. */
export function Balance({ strength }: { readonly strength: Strength }) {
  const by = balance(strength)
  const words = balanceWords(strength)
  if (by === null || by === 0) return <span className={css['none']}>{words}</span>
  return <Badge tone={by < 0 ? 'waits' : 'danger'}>{words}</Badge>
}
