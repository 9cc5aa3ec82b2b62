import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useState } from 'react'

const many = 200

/** Which rows to draw: all of a few; of many, those in sight, with the height of the others above and below. */
export function useWindow(count: number, box: RefObject<HTMLElement | null>) {
  const height = useRowHeight()
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by the compiler
  const virtual = useVirtualizer({
    count,
    enabled: count > many,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
    scrollPaddingStart: 44,
  })
  const items = virtual.getVirtualItems()
  if (count <= many)
    return {
      indexes: Array.from({ length: count }, (_, index) => index),
      above: 0,
      below: 0,
      virtual,
      measure: undefined,
    }
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return { indexes: items.map(({ index }) => index), above, below, virtual, measure: virtual.measureElement }
}

/** Arrow keys go from row to row, Home and End to the ends, wherever in the row the focus is. */
export function useArrows(count: number, scrollTo: (index: number) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('tr[data-index]')
    const at = Number(row?.dataset['index'])
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[event.key]
    if (row === null || to === undefined || to < 0 || to >= count) return
    event.preventDefault()
    const body = event.currentTarget
    const kind = (event.target as HTMLElement).matches('input') ? 'input' : '[data-opens], input'
    const focus = () =>
      body.querySelector<HTMLElement>(`tr[data-index="${to}"]`)?.querySelector<HTMLElement>(kind)?.focus()
    if (count > many) scrollTo(to)
    requestAnimationFrame(() => requestAnimationFrame(focus))
  }
}

const rowToken = () => getComputedStyle(document.documentElement).getPropertyValue('--row')

const useRowHeight = () => useState(() => Number.parseInt(rowToken(), 10) || 36)[0]
