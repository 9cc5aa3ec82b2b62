import type { Query } from '#ui/api.ts'
import { type Order, readOrder } from '#ui/table/columns.ts'
import { type Circle, type PeopleColumn, peopleColumns, peopleSorts, type PeopleSort } from '../model.ts'

type Address = Readonly<Record<string, string | undefined>>

export const pageSize = 50

/** What the address says of the list, in the words of the API. Empty values are left out. */
export function filtersOf(address: Address): Query {
  const order = orderOf(address)
  const wanted = {
    circle: circleOf(address) === 'staff' ? undefined : circleOf(address),
    q: address['q'],
    unitId: address['don-vi'],
    rank: address['ngach'],
    step: address['bac'],
    staff: address['loai'],
    degree: address['trinh-do'],
    mode: address['dao-tao'],
    communeId: address['xa-phuong'],
    sector: address['khu-vuc'],
    beyondTopStep: address['vuot-khung'] && 'yes',
    dueFrom: address['han-tu'],
    dueTo: address['han-den'],
    day: address['ngay'],
    sort: order && sortOf(order.by),
    desc: order?.down ? 'true' : undefined,
  }
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value))
}

const circleWords: Readonly<Record<string, Circle>> = { 'tri-thuc': 'intellectuals', 'so-rong': 'register' }

/** Vòng người, as the address says it. */
export const circleOf = ({ vong }: Address): Circle => circleWords[vong ?? ''] ?? 'staff'

export const pageOf = ({ trang }: Address) => Math.max(1, Math.trunc(Number(trang)) || 1)

/** By a column that the server can sort by; otherwise by name. */
export function orderOf({ xep }: Address): Order | null {
  const order = readOrder(xep)
  return order && sortOf(order.by) ? order : null
}

const otherNames: Readonly<Record<string, PeopleSort>> = { fullName: 'name', dueOn: 'due' }

/** What the server calls the order by a column; undefined when there is none. */
export const sortOf = (column: string): PeopleSort | undefined =>
  otherNames[column] ?? peopleSorts.find((sort) => sort === column)

const usual: readonly PeopleColumn[] = [
  'fullName',
  'unitName',
  'dueOn',
  'rank',
  'step',
  'coefficient',
  'stepSince',
  'title',
]
const usualWider: readonly PeopleColumn[] = [
  'fullName',
  'birthOn',
  'degree',
  'field',
  'mode',
  'unitName',
  'worksIn',
  'employer',
  'livesIn',
]
const onPhone: readonly PeopleColumn[] = ['fullName', 'step', 'dueOn']
const onPhoneWider: readonly PeopleColumn[] = ['fullName', 'degree', 'unitName']

/** The columns in their order; the name always stands first. */
export function columnsOf(address: Address, phone: boolean): readonly PeopleColumn[] {
  const wider = circleOf(address) !== 'staff'
  const named = (address['cot'] ?? '')
    .split(',')
    .filter((name): name is PeopleColumn => (peopleColumns as readonly string[]).includes(name))
  if (named.length === 0) return phone ? (wider ? onPhoneWider : onPhone) : wider ? usualWider : usual
  return ['fullName', ...new Set(named.filter((name) => name !== 'fullName'))]
}
