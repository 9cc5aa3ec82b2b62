import { useState } from 'react'
import type { Import } from '../api.ts'
import { alike, claimsOf, clashesOf, columnsFor, type SheetLayout } from './mapping.ts'
import { useReadAgain } from './useReadAgain.ts'

/** What was changed about the reading of one sheet, and what reading again would send. */
export function useSheet(list: Import, layout: SheetLayout) {
  const [claims, setClaims] = useState(() => claimsOf(layout))
  const [span, setSpan] = useState(layout.headingRows)
  const others = alike(list.recognition, layout)
  const [all, setAll] = useState(others.length > 0)
  const act = useReadAgain(list)
  const before = list.mapping[layout.sheet] ?? {}
  const isMoved = span.from !== layout.headingRows.from || span.to !== layout.headingRows.to
  const isChanged = isMoved || JSON.stringify(claims) !== JSON.stringify(claimsOf(layout))
  const sheets = all ? [layout.sheet, ...others] : [layout.sheet]
  const readAs = (changed: Import['mapping'][string]) =>
    act.mutate(Object.fromEntries(sheets.map((sheet) => [sheet, changed])))
  const columns = columnsFor(claims, layout)
  const kept = before.headingRows && { headingRows: before.headingRows }
  return {
    claims,
    setClaims,
    span,
    setSpan,
    others,
    all,
    setAll,
    act,
    isMoved,
    isChanged,
    clashes: [...clashesOf(claims)],
    isMapped: Object.keys(before).length > 0,
    readAgain: () => readAs(isMoved ? { headingRows: span } : { ...kept, columns }),
    forget: () => readAs({}),
  }
}

export type SheetDraft = ReturnType<typeof useSheet>
