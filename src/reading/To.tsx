import type { AnchorHTMLAttributes } from 'react'
import { addressOf, useLawDay } from './place.ts'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly to: string
  readonly query?: Readonly<Record<string, string>>
}

/** A link that keeps the day whose law is read. */
export function To({ to, query = {}, ...rest }: Props) {
  const { day, isToday } = useLawDay()
  return <a href={addressOf(to, { ...(!isToday && { ngay: day }), ...query })} {...rest} />
}
