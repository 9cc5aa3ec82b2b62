import type { PlainDate } from '#lib/date.ts'
import { viDate } from '#lib/date.ts'
import type { SimpleField, Values } from './field.ts'

/** The law changes: whose day is read. It stands in every link, so that a link answers the same on another day. */
export const lawDay: SimpleField = {
  kind: 'date',
  name: 'lawOn',
  label: 'Theo luật tại ngày',
  help: 'Hôm nay, nếu không có lý do khác.',
}

export const lawToday = (today: PlainDate): Values => ({ lawOn: viDate(today) })
