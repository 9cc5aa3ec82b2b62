/** The same choices for the same seed. */
export function randomly(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (most: number) => Math.floor(next() * most)
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => [next(), item] as const)
      .toSorted((a, b) => a[0] - b[0])
      .map(([, item]) => item)
  return { below, pick, shuffle, chance: (share: number) => next() < share }
}

export type Randomly = ReturnType<typeof randomly>
