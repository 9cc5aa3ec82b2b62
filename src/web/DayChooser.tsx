import { useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useDay } from '#ui/day.ts'
import { Pop } from '#ui/Pop.tsx'
import type { PopProps } from '#ui/PopButton.tsx'

export function DayChooser(pop: PopProps) {
  const { day, isToday, look } = useDay()
  const [chosen, choose] = useState<PlainDate | null>(day)
  const go = (to: PlainDate | null) => {
    look(to)
    pop.onClose()
  }
  return (
    <Pop {...pop} label="Ngày đang xem">
      <DateField label="Xem tại ngày" help="Hồ sơ và số liệu đúng như ngày ấy." value={chosen} onChange={choose} />
      <Button look="primary" isDisabled={chosen === null} onPress={() => go(chosen)}>
        Xem
      </Button>
      {!isToday && <Button onPress={() => go(null)}>Về hôm nay</Button>}
    </Pop>
  )
}
