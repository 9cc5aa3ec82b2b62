/** A total given out evenly over so many who come one after another; who cannot take his share leaves it to the next. */
export class Quota {
  readonly total: number
  readonly #over: number
  readonly #name: string
  #seen = 0
  #given = 0

  constructor(name: string, total: number, over: number) {
    this.#name = name
    this.total = total
    this.#over = over
  }

  /** How many are owed now that one more has come. */
  next(): number {
    this.#seen++
    return this.owed
  }

  get owed(): number {
    return Math.floor((Math.min(this.#seen, this.#over) * this.total) / Math.max(1, this.#over)) - this.#given
  }

  give(count = 1): number {
    this.#given += count
    return this.#given - 1
  }

  /** The total is exact, or these targets do not fit this town. */
  ensureGiven(): void {
    if (this.#given !== this.total) throw new Error(`${this.#name}: ${this.#given} of ${this.total} found a place`)
  }
}
