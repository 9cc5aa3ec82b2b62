import type { PlainDate } from '#lib/date.ts'
import { query, useGet } from './query.ts'

/** Who is signed in, where, on which day, and which routes the account may use. */
export type Session = {
  readonly account: {
    readonly id: string
    readonly username: string
    readonly fullName: string
    readonly personId: string | null
  }
  readonly agency: {
    readonly id: string
    readonly name: string
    readonly kind: 'live' | 'sample'
    readonly today: PlainDate
  }
  readonly rights: readonly string[]
}

export const sessionQuery = query<Session>('/session')

export const useSession = () => useGet<Session>('/session')

/** `useMay('POST /api/decisions')`: hide what the account may not do. */
export const useMay = (route: string) => useSession().rights.includes(route)
