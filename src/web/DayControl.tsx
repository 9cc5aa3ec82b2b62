import { CalendarDays } from 'lucide-react'
import { lazy } from 'react'
import { viDate } from '#lib/date.ts'
import { useDay } from '#ui/day.ts'
import { PopButton } from '#ui/PopButton.tsx'
import css from './DayControl.module.css'

const DayChooser = lazy(async () => ({ default: (await import('./DayChooser.tsx')).DayChooser }))

/** The day looked at: "Hôm nay 01/04/2018", or "Tại ngày …" in amber. */
export function DayControl() {
  const { day, isToday } = useDay()
  return (
    <PopButton
      className={css['day']}
      renderPanel={(pop) => <DayChooser {...pop} />}
      mark={isToday ? undefined : 'other'}
    >
      <CalendarDays size={16} aria-hidden />
      <span className={css['words']}>{isToday ? 'Hôm nay' : 'Tại ngày'}</span> {viDate(day)}
    </PopButton>
  )
}
