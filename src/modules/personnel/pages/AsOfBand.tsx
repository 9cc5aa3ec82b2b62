import { History } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { moment } from '#ui/format.ts'
import { useAsOf } from './as-of.ts'
import css from './AsOf.module.css'

/** The day looked at is said by the shell; what was known then is said here. */
export function AsOfBand() {
  const { knownAt, change } = useAsOf()
  if (knownAt === undefined) return null
  return (
    <div className={css['band']} role="status">
      <History size={18} aria-hidden />
      <span>
        Chỉ gồm những gì đã ghi vào hồ sơ lúc <strong>{moment(knownAt)}</strong>
      </span>
      <Button onPress={() => change({ biet: null })}>Theo hồ sơ hiện nay</Button>
    </div>
  )
}
