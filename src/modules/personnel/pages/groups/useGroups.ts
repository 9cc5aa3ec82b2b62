import { queryOptions, useSuspenseQueries } from '@tanstack/react-query'
import { ApiError, get, type Query } from '#ui/api.ts'
import { useSession } from '#ui/session.ts'
import { groups } from '../../groups/all.ts'
import type { Entry, GroupEntries } from '../../groups/api.ts'
import { type Group, sensitiveRecords } from '../../groups/spec.ts'
import { useAsOf } from '../as-of.ts'

export type Shown = { readonly group: Group; readonly entries: readonly Entry[] }

const isMissing = (error: unknown) => error instanceof ApiError && error.status === 404

/** A sensitive group of somebody else's record is not there for whoever may read only his own. */
const ofKind = (path: string, asked: Query) =>
  queryOptions({
    queryKey: [path, asked],
    queryFn: ({ signal }) =>
      get<GroupEntries>(path, asked, signal).catch((error: unknown): GroupEntries => {
        if (isMissing(error)) return []
        throw error
      }),
  })

/** Every group the reader may see, in the order of the record. */
export function useGroups(personId: string): readonly Shown[] {
  const { asked } = useAsOf()
  const { rights } = useSession()
  const kinds = sensitiveRecords.filter((kind) => rights.includes(`GET /api/people/:id/groups/${kind}`))
  const paths = ['', ...kinds.map((kind) => `/${kind}`)]
  const answers = useSuspenseQueries({
    queries: paths.map((path) => ofKind(`/people/${personId}/groups${path}`, asked)),
  }).flatMap(({ data }) => data)
  return groups.flatMap((group) => {
    const answer = answers.find((each) => each.group === group.id)
    return answer ? [{ group, entries: answer.entries }] : []
  })
}
