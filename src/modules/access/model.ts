import type { Db } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'

export const roles = ['officer', 'signer', 'unit-head', 'employee', 'auditor', 'administrator'] as const
export type Role = (typeof roles)[number]

export const roleNames: Readonly<Record<Role, string>> = {
  officer: 'Cán bộ tổ chức',
  signer: 'Người ký',
  'unit-head': 'Thủ trưởng đơn vị',
  employee: 'Người lao động',
  auditor: 'Kiểm tra',
  administrator: 'Quản trị',
}

/** A role, and the unit whose tree it covers; null: the whole agency. */
export type Grant = { readonly role: Role; readonly unitId: string | null }

/** Người đang thao tác. */
export type Actor = {
  readonly accountId: string
  readonly username: string
  readonly fullName: string
  readonly personId: string | null
  readonly grants: readonly Grant[]
}

/** Whose records this request may reach: all of the agency, the trees of some units, and the actor's own. */
export type Scope = { readonly all: boolean; readonly units: readonly string[]; readonly own: string | null }

export type Agency = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly governingBody: string | null
  readonly head: string
  readonly place: string
  readonly symbol: string
  readonly kind: 'live' | 'sample'
}

/** One request, or one command: who asks, in which agency, on which day, how far they may reach. */
export type Context = {
  readonly db: Db
  readonly agency: Agency
  readonly actor: Actor
  readonly today: PlainDate
  readonly scope: Scope
  readonly address: string | null
  /** The key and digest of a request that must not be done twice. */
  readonly once: { readonly key: string; readonly request: Buffer } | null
}

/** What the activity record says of one act; written in the act's own transaction. */
export type Entry = {
  readonly act: string
  readonly says: string
  readonly subjectKind?: string
  readonly subjectId?: string | null
  readonly unitId?: string | null
  readonly detail?: Readonly<Record<string, unknown>>
}

export const accountStates = ['open', 'disabled'] as const
export const accountColumns = ['fullName', 'username', 'grants', 'person', 'state', 'seen'] as const
export const activityColumns = ['at', 'actor', 'says', 'act', 'address'] as const
