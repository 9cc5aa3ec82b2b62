import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

export type Changes = Readonly<Record<string, string | null | undefined>>

/** What stands after '?' in the address, and how to change it: filters, order, the row opened. */
export function useAddress() {
  const values: Readonly<Record<string, string>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = useCallback(
    (changes: Changes, { replace = true } = {}) => {
      const search = (old: Record<string, unknown>) => emptied({ ...old, ...changes })
      void navigate({ to: '.', search, replace })
    },
    [navigate],
  )
  return [values, change] as const
}

/** An empty value leaves the address; it stays as a key, or the day looked at would be retained. */
const emptied = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value === null || value === '' ? undefined : value]),
  )

/** A part of the path: `useParam('id')` on '/con-nguoi/:id'. */
export const useParam = (name: string) => valueOf(useParams({ strict: false }), name)

const valueOf = (params: Readonly<Record<string, string>>, name: string) => params[name] ?? ''
