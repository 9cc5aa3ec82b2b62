import { number } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import type { EarlyRaises } from '../api.ts'
import { stateNames, states, yearUnderReview } from '../model.ts'

type Unit = { readonly id: string; readonly name: string; readonly path: string; readonly depth: number }

export function useFilters({ counts }: EarlyRaises) {
  const current = yearUnderReview(useSession().agency.today)
  const units = useGet<readonly Unit[]>('/units', {})
  const years = [current + 1, current, current - 1, current - 2].map((year) => ({
    id: String(year),
    label: String(year),
  }))
  const ofUnits = units.map(({ id, name, path, depth }) => ({ id, label: name, ...(depth > 0 && { detail: path }) }))
  const ofStates = states.map((id) => ({ id, label: stateNames[id], detail: `${number(counts[id])} người` }))
  return [
    { id: 'nam', word: 'năm xét', kind: 'choice', any: String(current), options: years },
    { id: 'tinh-trang', word: 'tình trạng', kind: 'choice', any: 'mọi tình trạng', options: ofStates },
    { id: 'don-vi', word: 'thuộc', kind: 'choice', any: 'toàn cơ quan', options: ofUnits },
  ] as const
}
