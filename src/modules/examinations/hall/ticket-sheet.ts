import { qrCode } from '#documents/qr.ts'
import { renderTicketsPdf } from '#documents/tickets-pdf.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Agency } from '../../access/model.ts'
import type { Tickets } from './api.ts'

type Sheet = {
  readonly agency: Agency
  readonly day: PlainDate
  readonly exam: string
  readonly session: string
  readonly tickets: Tickets['tickets']
}

/** Tờ phiếu dự thi, to cut: eight on a page. */
export const ticketSheet = ({ agency, day, exam, session, tickets }: Sheet): Promise<Buffer> =>
  renderTicketsPdf({
    agency,
    day,
    title: exam,
    tickets: tickets.map(({ number, fullName, room, seat, ticket }) => ({
      name: fullName,
      code: ticket,
      qr: qrCode(ticket),
      lines: [`Số báo danh: ${number}`, session, `${room}, ${seat.toLocaleLowerCase('vi')}`],
    })),
  })
