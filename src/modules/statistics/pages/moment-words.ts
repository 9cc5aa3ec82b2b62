import { type PlainDate, viDate } from '#lib/date.ts'

/** '2018-01-31T23:59:59.999+07:00' → 'hết ngày 31/01/2018': the pages only ask for ends of days. */
export const momentWords = (text: string) => `hết ngày ${viDate(text.slice(0, 10) as PlainDate)}`
