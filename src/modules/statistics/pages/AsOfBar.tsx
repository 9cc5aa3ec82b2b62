import type { ReactNode } from 'react'
import { isPlainDate } from '#lib/date.ts'
import { useAddress } from '#ui/address.ts'
import { DateField } from '#ui/DateField.tsx'
import { useDay } from '#ui/day.ts'
import css from './statistics.module.css'

/** Tại ngày, như đã biết đến ngày: every page of figures says both. */
export function AsOfBar({ children }: { readonly children?: ReactNode }) {
  const { day, look, today } = useDay()
  const [{ biet }, change] = useAddress()
  const known = biet !== undefined && isPlainDate(biet) ? biet : null
  return (
    <div className={css['bar']} data-noprint>
      <DateField label="Tại ngày" value={day} onChange={(at) => at && look(at)} />
      <DateField
        label="Như đã biết đến hết ngày"
        help={known === null ? 'Để trống: như đã biết đến nay' : 'Dữ kiện ghi sau ngày này không tính'}
        max={today}
        value={known}
        onChange={(at) => change({ biet: at })}
      />
      {children}
    </div>
  )
}
