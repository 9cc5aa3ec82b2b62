import { compareNames, fold } from '#lib/text.ts'
import type { AccountRow } from './api.ts'
import { type accountStates, type Role, roleNames } from './model.ts'

export type AccountFilters = {
  readonly q?: string | undefined
  readonly role?: Role | undefined
  readonly state?: (typeof accountStates)[number] | undefined
  readonly sort?: string | undefined
}

/** The accounts that are asked for, in their order; the same on the screen and in the workbook. */
export function arrangeAccounts(
  rows: readonly AccountRow[],
  { q = '', role, state, sort = '' }: AccountFilters,
): AccountRow[] {
  const wanted = fold(q)
  const found = rows.filter(
    (row) =>
      (!role || row.grants.some((grant) => grant.role === role)) &&
      (!state || (row.disabledAt === null) === (state === 'open')) &&
      fold(`${row.fullName} ${row.username} ${row.personName ?? ''}`).includes(wanted),
  )
  const compare = orders[sort.replace(/^-/, '')]
  if (!compare) return found
  const sorted = found.toSorted(compare)
  return sort.startsWith('-') ? sorted.toReversed() : sorted
}

const words = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const orders: Readonly<Record<string, (a: AccountRow, b: AccountRow) => number>> = {
  fullName: (a, b) => compareNames(a.fullName, b.fullName),
  username: (a, b) => words(a.username, b.username),
  seen: (a, b) => words(a.lastSeenAt ?? '', b.lastSeenAt ?? ''),
}

/** 'Thủ trưởng đơn vị (Phòng Nội vụ)' */
export const grantWords = ({ role, unitId, unitName }: AccountRow['grants'][number]) =>
  unitId === null ? roleNames[role] : `${roleNames[role]} (${unitName ?? 'đơn vị đã kết thúc'})`
