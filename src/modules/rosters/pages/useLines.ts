import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useAddress } from '#ui/address.ts'
import { query } from '#ui/query.ts'
import type { RosterLine, RosterLines } from '../api.ts'

export const pageSize = 200

/** The rows that the address asks for; while others are read, the former stay. */
export function useLines(id: string) {
  const [{ loc, trang, q, so }, change] = useAddress()
  const page = Math.max(1, Number(so) || 1)
  const filter = { state: loc, sheet: trang, q }
  const asked = { ...filter, page, size: pageSize }
  const { data, error } = useQuery({
    ...query<RosterLines>(`/imports/${id}/rows`, asked),
    placeholderData: keepPreviousData,
  })
  if (error) throw error
  return { lines: data, filter, page, turn: (to: number) => change({ so: to === 1 ? null : String(to), dong: null }) }
}

export const placeOf = ({ sheet, row }: Pick<RosterLine, 'sheet' | 'row'>) => `${sheet}!${row}`

export function readPlace(text: string): { readonly sheet: string; readonly row: number } {
  const at = text.lastIndexOf('!')
  return { sheet: text.slice(0, at), row: Number(text.slice(at + 1)) }
}

/** The held row that follows this one, around the end. */
export function nextHeld(lines: readonly RosterLine[], place: string): RosterLine | undefined {
  const at = lines.findIndex((line) => placeOf(line) === place)
  return [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))].find(({ reading }) => reading === 'held')
}
