import { useQuery } from '@tanstack/react-query'
import { query } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import type { PersonLaw } from '../api.ts'
import { useAsOf } from './as-of.ts'

/** What the law says of somebody on the day looked at; undefined while it is read. */
export function usePersonLaw(personId: string): PersonLaw['matters'] | undefined {
  const { asked } = useAsOf()
  const may = useMay('GET /api/people/:id/law')
  const asking = query<PersonLaw>(`/people/${personId}/law`, asked)
  return useQuery({ ...asking, enabled: may, refetchOnWindowFocus: false }).data?.matters
}
