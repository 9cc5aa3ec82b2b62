import { CircleCheck, X } from 'lucide-react'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { type Moved, movedWords } from './moved.ts'
import css from './person.module.css'

/** What was just done, and how it moved the due days; it stays until one has read it. */
export function MovedNotice({
  moved: { says, before, after },
  onClose,
}: {
  readonly moved: Moved
  readonly onClose: () => void
}) {
  const words = movedWords(before, after)
  const dated = after.filter(({ on }) => on !== null)
  return (
    <div className={css['moved']} role="status">
      <CircleCheck size={18} aria-hidden />
      <div className={css['movedWords']}>
        <p>{says}.</p>
        {words.map((line) => (
          <p key={line}>
            <strong>{line}.</strong>
          </p>
        ))}
        {words.length === 0 && dated.length > 0 && <p>Ngày đến hạn không đổi.</p>}
        {words.length > 0 && dated.map(({ kind, finding }) => <Because key={kind} finding={finding} />)}
      </div>
      <Button look="quiet" icon={X} label="Đóng lời báo" onPress={onClose} />
    </div>
  )
}
