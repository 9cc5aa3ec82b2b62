import { type PlainDate, plainDate } from '#lib/date.ts'

/** Puts the strokes in while one types: '02091990' → '02/09/1990'; those typed by hand stay. */
export function withStrokes(text: string): string {
  const parts = text.split(/[./-]/)
  if (parts.every((part, at) => at > 1 || part.length <= 2)) return parts.join('/')
  const digits = parts.join('').replaceAll(/\D/g, '').slice(0, 8)
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean).join('/')
}

/** The day that was typed: '02091990', '2/9/1990'; undefined while it is none. */
export function typedDay(text: string): PlainDate | undefined {
  const [, day, month, year] =
    /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim()) ?? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? []
  return day === undefined ? undefined : plainDate(Number(year), Number(month), Number(day))
}
