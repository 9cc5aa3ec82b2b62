import { type PlainDate, viDate } from '#lib/date.ts'

/** 'hưởng từ ngày 01/03/2018', or 'hưởng từ các ngày 01/03/2018 đến 01/06/2018'. */
export function heldFrom(days: readonly PlainDate[]): string {
  const [first, last] = [days.toSorted()[0]!, days.toSorted().at(-1)!]
  return first === last ? `hưởng từ ngày ${viDate(first)}` : `hưởng từ các ngày ${viDate(first)} đến ${viDate(last)}`
}
