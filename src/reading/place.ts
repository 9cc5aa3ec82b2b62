import { createContext, use } from 'react'
import { isPlainDate, type PlainDate, todayInVietnam } from '#lib/date.ts'

/** Where the reader is, and how to go elsewhere. */
export type Place = {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly go: (to: string, how?: { readonly replace?: boolean }) => void
}

export const PlaceContext = createContext<Place>({ path: '/luat/', query: {}, go: () => {} })

export const usePlace = () => use(PlaceContext)

export const queryOf = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search))

/** '/luat/van-ban' and what stands after '?'; what is empty is left out. */
export function addressOf(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const kept = Object.entries(query).filter(([, value]) => value)
  const text = String(new URLSearchParams(kept as [string, string][]))
  return text === '' ? path : `${path}?${text}`
}

/** Change what stands after '?', staying on the page. */
export function useQuery() {
  const { path, query, go } = usePlace()
  const change = (changes: Readonly<Record<string, string | null>>) =>
    go(addressOf(path, { ...query, ...changes }), { replace: true })
  return [query, change] as const
}

/** The day whose law is read: today, unless the address says `ngay=YYYY-MM-DD`. */
export function useLawDay() {
  const [{ ngay }, change] = useQuery()
  const today = todayInVietnam()
  const day: PlainDate = ngay !== undefined && isPlainDate(ngay) ? ngay : today
  const read = (at: PlainDate | null) => change({ ngay: at === null || at === today ? null : at })
  return { today, day, isToday: day === today, read }
}
