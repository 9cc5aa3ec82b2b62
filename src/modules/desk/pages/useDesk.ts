import { isPlainDate, type PlainDate } from '#lib/date.ts'
import { useAddress } from '#ui/address.ts'
import { useGet } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import { readOrder } from '#ui/Table.tsx'
import type { Duties } from '../api.ts'
import { isIn, partsOf, spanOf } from './when.ts'

/** What the address asks of the desk: all that is due under its filters, the part of it in sight, and what there is to choose from. */
export function useDesk() {
  const { today } = useSession().agency
  const [address] = useAddress()
  const order = readOrder(address['xep'])
  const span = { to: dayOf(address['den']) }
  const filters = { ...span, unitId: address['don-vi'], kind: address['viec'], q: address['q'] }
  const sorted = { ...filters, ...(order && { sort: order.by, desc: order.down }) }
  const all = useGet<Duties>('/duties', sorted)
  const choices = useGet<Duties>('/duties', span)
  const when = address['khi']
  return {
    today,
    to: all.to,
    all,
    choices,
    when,
    order,
    rows: when ? all.rows.filter(isIn(when)) : all.rows,
    parts: partsOf(all.rows, today, all.to),
    exported: { ...sorted, ...spanOf(when, today, all.to) },
  }
}

export type Desk = ReturnType<typeof useDesk>

const dayOf = (text: string | undefined): PlainDate | undefined =>
  text !== undefined && isPlainDate(text) ? text : undefined
