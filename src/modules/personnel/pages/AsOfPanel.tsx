import { useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { useAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Pop } from '#ui/Pop.tsx'
import type { PopProps } from '#ui/PopButton.tsx'
import { TextField } from '#ui/TextField.tsx'
import { timeOf, useAsOf } from './as-of.ts'

export function AsOfPanel(pop: PopProps) {
  const { day, today, isNow } = useAsOf()
  const [{ biet = '' }, change] = useAddress()
  const [wanted, setWanted] = useState<PlainDate | null>(day)
  const [knownOn, setKnownOn] = useState<PlainDate | null>((biet.slice(0, 10) || null) as PlainDate | null)
  const [clock, setClock] = useState(biet.slice(11))
  const time = clock === '' ? '23:59' : timeOf(clock)
  const go = (ngay: PlainDate | null, known: string | null) => {
    change({ ngay: ngay === today ? null : ngay, biet: known }, { replace: false })
    pop.onClose()
  }
  return (
    <Pop {...pop} label="Xem hồ sơ tại ngày" end>
      <DateField label="Xem tại ngày" help="Hồ sơ đúng như ngày ấy." value={wanted} onChange={setWanted} />
      <DateField
        label="Như đã biết đến ngày"
        help="Để trống: theo mọi điều biết đến nay."
        value={knownOn}
        onChange={setKnownOn}
      />
      {knownOn && (
        <TextField
          label="Lúc"
          help="Giờ Việt Nam; để trống là hết ngày"
          value={clock}
          onChange={setClock}
          {...(time === undefined && { error: 'Ghi giờ và phút, ví dụ 09:30' })}
        />
      )}
      <Button
        look="primary"
        isDisabled={wanted === null || time === undefined}
        onPress={() => go(wanted, knownOn && `${knownOn}T${time}`)}
      >
        Xem
      </Button>
      {!isNow && <Button onPress={() => go(null, null)}>Về hôm nay</Button>}
    </Pop>
  )
}
