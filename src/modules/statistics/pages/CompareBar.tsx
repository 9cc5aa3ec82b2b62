import { isPlainDate } from '#lib/date.ts'
import { useAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useDay } from '#ui/day.ts'
import css from './statistics.module.css'

const dayIn = (text: string | undefined) => (text !== undefined && isPlainDate(text) ? text : null)

/** So với ngày khác, hoặc với chính ngày ấy như đã biết ở lúc khác. */
export function CompareBar() {
  const { day, today } = useDay()
  const [{ 'so-ngay': compared, 'so-biet': known, tu }, change] = useAddress()
  const other = dayIn(compared)
  return (
    <div className={css['bar']} data-noprint>
      <DateField
        label="Tính việc phát sinh từ ngày"
        help="Để trống: mười năm gần nhất"
        value={dayIn(tu)}
        onChange={(at) => change({ tu: at })}
      />
      <DateField label="So với ngày" value={other} onChange={(at) => change({ 'so-ngay': at })} />
      {other && (
        <DateField
          label="Ngày ấy như đã biết đến hết ngày"
          help="Để trống: như đã biết đến nay"
          max={today}
          value={dayIn(known)}
          onChange={(at) => change({ 'so-biet': at })}
        />
      )}
      {other && (
        <Button look="quiet" onPress={() => change({ 'so-ngay': null, 'so-biet': null })}>
          Thôi so sánh
        </Button>
      )}
      {!other && (
        <Button onPress={() => change({ 'so-ngay': day, biet: day < today ? day : null })}>
          So với chính ngày này, như biết hồi ấy
        </Button>
      )}
    </div>
  )
}
