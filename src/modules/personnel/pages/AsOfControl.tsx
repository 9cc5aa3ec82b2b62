import { History } from 'lucide-react'
import { lazy } from 'react'
import { viDate } from '#lib/date.ts'
import { buttonClass } from '#ui/Button.tsx'
import { moment } from '#ui/format.ts'
import { PopButton } from '#ui/PopButton.tsx'
import { useAsOf } from './as-of.ts'
import css from './AsOf.module.css'

const AsOfPanel = lazy(async () => ({ default: (await import('./AsOfPanel.tsx')).AsOfPanel }))

/** Xem tại ngày: the record as it was on any day, as known at any moment. */
export function AsOfControl() {
  const { day, isToday, knownAt, isNow } = useAsOf()
  const words = isToday ? 'Xem tại ngày…' : `Tại ngày ${viDate(day)}`
  return (
    <PopButton
      className={`${buttonClass('secondary')} ${isNow ? '' : css['other']}`}
      renderPanel={(pop) => <AsOfPanel {...pop} />}
    >
      <History size={16} aria-hidden />
      {knownAt ? `${isToday ? 'Hôm nay' : words}, đã biết lúc ${moment(knownAt)}` : words}
    </PopButton>
  )
}
