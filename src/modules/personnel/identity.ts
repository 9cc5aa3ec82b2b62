import type { PlainDate } from '#lib/date.ts'
import { viDate } from '#lib/date.ts'
import type { birthPrecisions } from './model.ts'

type Birth = { readonly birthOn: PlainDate | null; readonly birthPrecision: (typeof birthPrecisions)[number] }

const shownFrom = { day: 0, month: 3, year: 6 } as const

/** '19/05/1985', '05/1985' or '1985', as much as is known. */
export const birthWords = ({ birthOn, birthPrecision }: Birth) =>
  birthOn ? viDate(birthOn).slice(shownFrom[birthPrecision]) : ''

/** '022085001234' → '0220••••1234' */
export const masked = (number: string | null) =>
  number && `${number.slice(0, number.length - 8)}••••${number.slice(-4)}`
