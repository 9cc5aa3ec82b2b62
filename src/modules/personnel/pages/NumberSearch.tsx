import { IdCard } from 'lucide-react'
import { lazy } from 'react'
import { buttonClass } from '#ui/Button.tsx'
import { PopButton } from '#ui/PopButton.tsx'
import { useMay } from '#ui/session.ts'

const NumberPanel = lazy(async () => ({ default: (await import('./NumberPanel.tsx')).NumberPanel }))

/** A field of its own: the number goes in a body, never into an address that is kept or sent on. */
export function NumberSearch() {
  if (!useMay('POST /api/people/by-number')) return null
  return (
    <PopButton className={buttonClass('secondary')} renderPanel={(pop) => <NumberPanel {...pop} />}>
      <IdCard size={16} aria-hidden />
      Số định danh
    </PopButton>
  )
}
