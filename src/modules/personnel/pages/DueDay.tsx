import { CircleAlert } from 'lucide-react'
import { type PlainDate, viDate } from '#lib/date.ts'
import { useDay } from '#ui/day.ts'
import css from './people.module.css'

/** A due day; one that has passed says so by a shape and a word, not by colour alone. */
export function DueDay({ on }: { readonly on: PlainDate }) {
  const { day } = useDay()
  if (on >= day) return viDate(on)
  return (
    <span className={css['late']}>
      <CircleAlert size={13} role="img" aria-label="Quá hạn" /> {viDate(on)}
    </span>
  )
}
