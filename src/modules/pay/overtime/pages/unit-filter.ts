import { useQuery } from '@tanstack/react-query'
import type { Filter } from '#ui/filters.ts'
import { query } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'

type Unit = { readonly id: string; readonly name: string; readonly path: string; readonly depth: number }

/** Of which unit; nothing for one who sees only his own. */
export function useUnitFilter(): Filter[] {
  const may = useMay('GET /api/units')
  const { data = [] } = useQuery({ ...query<readonly Unit[]>('/units'), enabled: may })
  if (!may) return []
  const options = data.map(({ id, name, path, depth }) => ({ id, label: name, ...(depth > 0 && { detail: path }) }))
  return [{ id: 'don-vi', word: 'của', kind: 'choice', any: 'toàn cơ quan', options }]
}
