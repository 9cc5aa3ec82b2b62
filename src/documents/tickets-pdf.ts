import type { PlainDate } from '#lib/date.ts'
import { layout } from './rules.ts'
import { clean, upper } from './texts.ts'
import { typesetter } from './typesetter.ts'

type Ticket = { readonly name: string; readonly code: string; readonly qr: string; readonly lines: readonly string[] }

export type TicketsSheet = {
  readonly agency: { readonly name: string; readonly kind: 'live' | 'sample' }
  readonly title: string
  readonly day: PlainDate
  readonly tickets: readonly Ticket[]
}

/** Phiếu có mã, eight on an A4 sheet, to cut along the lines. The texts stay whole: a code must not be broken. */
export const renderTicketsPdf = ({ agency, title, day, tickets }: TicketsSheet): Promise<Buffer> =>
  typesetter.typeset({
    template: 'tickets',
    data: JSON.stringify({
      agency: upper(clean(agency.name)),
      title: clean(title),
      day,
      marks: agency.kind === 'sample' ? ['DỮ LIỆU MẪU'] : [],
      tickets: tickets.map((one) => ({ ...one, name: clean(one.name), lines: one.lines.map(clean) })),
      layout,
    }),
  })
