import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { isPlainDate, type PlainDate } from '#lib/date.ts'
import { useAddress } from '#ui/address.ts'
import { post } from '#ui/api.ts'
import { useDay } from '#ui/day.ts'
import { useGet } from '#ui/query.ts'
import type { Catalogue } from './wire.ts'

/** A question is sent as a body, and asked again only when it changes. */
const asked = <T>(path: string, body: unknown) =>
  queryOptions<T>({ queryKey: [path, body], queryFn: () => post<T>(path, body), staleTime: 60_000 })

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what the path answers
export const useAsked = <T>(path: string, body: unknown): T => useSuspenseQuery(asked<T>(path, body)).data

/** The same without waiting: the page stands while its answer comes. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what the path answers
export const useAskedLater = <T>(path: string, body: unknown) => useQuery(asked<T>(path, body))

export const useCatalogue = () => useGet<Catalogue>('/statistics/catalogue')

export type AsOf = { readonly day: PlainDate; readonly knownAt?: string }

/** The last moment of a day in Vietnam; a moment stays itself. */
export const momentOf = (text: string) => (isPlainDate(text) ? `${text}T23:59:59.999+07:00` : text)

/** As of which day, and as known at the end of which day: `biet=YYYY-MM-DD` in the address. */
export function useAsOf(): AsOf {
  const { day } = useDay()
  const [{ biet }] = useAddress()
  return { day, ...(biet && { knownAt: momentOf(biet) }) }
}
