import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { get, type Query } from './api.ts'

/** Options for TanStack Query of one GET: `useSuspenseQuery(query<Person>(`/people/${id}`))`. */
export const query = <T>(path: string, params: Query = {}) =>
  queryOptions<T>({ queryKey: [path, params], queryFn: ({ signal }) => get<T>(path, params, signal) })

/** The answer of one GET; waiting and failing belong to the shell. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what the path answers
export const useGet = <T>(path: string, params: Query = {}): T => useSuspenseQuery(query<T>(path, params)).data

/** Read again everything whose path begins so; '' is everything. */
export const refresh = (client: QueryClient, path: string) =>
  client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith(path) })
