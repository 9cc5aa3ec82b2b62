import { isPlainDate, type PlainDate } from '#lib/date.ts'

/** A day and an hour of the office's own clock: '2026-08-28T15:10' or with seconds. Sorts as text. */
export type Moment = `${PlainDate}T${string}`

export const isMoment = (text: string): text is Moment =>
  isPlainDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text.slice(10))

export const dayOf = (moment: Moment): PlainDate => moment.slice(0, 10) as PlainDate

/** 'HH:MM:SS', so that two of them compare whether or not the seconds were written. */
export const timeOf = (moment: Moment): string => fullTime(moment.slice(11))

export const fullTime = (time: string): string => (time.length === 5 ? `${time}:00` : time)

export const at = (day: PlainDate, time: string): Moment => `${day}T${time.slice(0, 5)}`

export const viMoment = (moment: Moment): string =>
  `${moment.slice(11, 16)} ngày ${moment.slice(8, 10)}/${moment.slice(5, 7)}/${moment.slice(0, 4)}`
