// What the last browser for Windows 7 (Chromium 109) lacks of the language; imported before anything else of a page.

/** Adds a method where there is none; never shown by a loop over the object. */
function add(on: object, name: string, value: (...given: never[]) => unknown): void {
  if (name in on) return
  Object.defineProperty(on, name, { value, writable: true, configurable: true })
}

add(Array.prototype, 'toSorted', function (this: unknown[], compare?: (a: unknown, b: unknown) => number) {
  return [...this].sort(compare) // oxlint-disable-line unicorn/no-array-sort -- this is toSorted
})

add(Array.prototype, 'toReversed', function (this: unknown[]) {
  return [...this].reverse() // oxlint-disable-line unicorn/no-array-reverse -- this is toReversed
})

add(Array.prototype, 'toSpliced', function (this: unknown[], start: number, count: number, ...items: unknown[]) {
  const copy = [...this]
  copy.splice(start, count, ...items)
  return copy
})

add(Array.prototype, 'with', function (this: unknown[], index: number, value: unknown) {
  const copy = [...this]
  copy[index < 0 ? copy.length + index : index] = value
  return copy
})

add(Map, 'groupBy', (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => unknown) => {
  const groups = new Map<unknown, unknown[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
})

add(Object, 'groupBy', (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => {
  const groups = Map.groupBy(items, (item, index) => String(keyOf(item, index)))
  return Object.assign(Object.create(null), Object.fromEntries(groups))
})
