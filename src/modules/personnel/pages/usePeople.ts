import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useAddress } from '#ui/address.ts'
import { query } from '#ui/query.ts'
import type { PeoplePage } from '../api.ts'
import { filtersOf, pageOf, pageSize } from './list-address.ts'

/** The list that the address asks for. What was read before stays in sight until the answer comes; an older question is given up. */
export function usePeople() {
  const [address, change] = useAddress()
  const filters = filtersOf(address)
  const page = pageOf(address)
  const asked = query<PeoplePage>('/people', { ...filters, page, limit: pageSize })
  const { data, isPlaceholderData } = useQuery({ ...asked, placeholderData: keepPreviousData, throwOnError: true })
  useFirstPageOn(JSON.stringify(filters), () => change({ trang: null }))
  return { filters, page, data, stale: isPlaceholderData }
}

/** Another question begins at its first page. */
function useFirstPageOn(question: string, begin: () => void) {
  const before = useRef(question)
  useEffect(() => {
    if (before.current !== question) begin()
    before.current = question
  })
}
