import { CalendarDays } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { viDate } from '#lib/date.ts'
import { useDay } from '#ui/day.ts'
import menu from '#ui/menu.module.css'
import { Skeleton } from '#ui/Skeleton.tsx'
import css from './DayControl.module.css'

const DayChooser = lazy(async () => ({ default: (await import('./DayChooser.tsx')).DayChooser }))

/** The day looked at: "Hôm nay 01/04/2018", or "Tại ngày …" in amber. */
export function DayControl() {
  const { day, isToday } = useDay()
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton className={css['day'] ?? ''} data-past={!isToday || undefined}>
        <CalendarDays size={16} aria-hidden />
        <span className={css['words']}>{isToday ? 'Hôm nay' : 'Tại ngày'}</span> {viDate(day)}
      </AriaButton>
      <Popover className={menu['popover'] ?? ''} placement="bottom start">
        <Dialog aria-label="Ngày đang xem" className={css['dialog'] ?? ''}>
          <Suspense fallback={<Skeleton rows={3} />}>
            <DayChooser onDone={() => setOpen(false)} />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
