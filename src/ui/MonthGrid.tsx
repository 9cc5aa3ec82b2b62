import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button, Calendar, CalendarCell, CalendarGrid, Heading } from 'react-aria-components'
import css from './DateField.module.css'
import field from './Field.module.css'

/** One month to choose a day from. */
export function MonthGrid() {
  return (
    <Calendar className={css['calendar'] ?? ''}>
      <header className={css['head']}>
        <Button slot="previous" className={field['inner'] ?? ''}>
          <ChevronLeft size={18} aria-hidden />
        </Button>
        <Heading />
        <Button slot="next" className={field['inner'] ?? ''}>
          <ChevronRight size={18} aria-hidden />
        </Button>
      </header>
      <CalendarGrid>{(date) => <CalendarCell date={date} className={css['cell'] ?? ''} />}</CalendarGrid>
    </Calendar>
  )
}
