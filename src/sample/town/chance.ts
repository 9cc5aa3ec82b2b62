/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Chance {
  #state: number

  /** Each person has one of his own, so that one more question about one changes nobody else. */
  constructor(seed: number, ...of: readonly number[]) {
    this.#state = of.reduce((mixed, part) => Math.imul(mixed ^ (part + 0x9e3779b9), 0x85ebca6b) ^ (mixed >>> 13), seed)
    this.next()
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** From one whole number to another, both possible. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.whole(0, choices.length - 1)]!
  }

  happens(share: number): boolean {
    return this.next() < share
  }

  /** One of them, by weight. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const all = Object.entries<number>(weights)
    let left = this.next() * all.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [choice, weight] of all) if ((left -= weight) < 0) return choice as T
    return all.at(-1)![0] as T
  }
}
