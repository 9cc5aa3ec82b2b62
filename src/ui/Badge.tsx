import { Circle, CircleAlert, CircleCheck, CircleDashed, Clock, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import css from './Badge.module.css'

export type Tone = 'plain' | 'acted' | 'done' | 'waits' | 'danger' | 'draft'

const shapes: Record<Tone, LucideIcon> = {
  plain: Circle,
  acted: Circle,
  done: CircleCheck,
  waits: Clock,
  danger: CircleAlert,
  draft: CircleDashed,
}

/** A state: a word and a shape, with a colour that adds nothing of its own. */
export function Badge({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  const Shape = shapes[tone]
  return (
    <span className={css['badge']} data-tone={tone}>
      <Shape size={13} strokeWidth={2.25} aria-hidden />
      {children}
    </span>
  )
}
