import type { Citation } from './citation.ts'

/** A value, the sentence that states it, the law it cites, and the findings it rests on. */
export type Finding<T> = {
  readonly value: T
  readonly says: string
  readonly cites: readonly Citation[]
  readonly from: readonly Finding<unknown>[]
}

type Grounds = Partial<Pick<Finding<unknown>, 'cites' | 'from'>>
type Lazy<T> = T | (() => T)

/** Sentence and grounds may be functions: they run when the explanation is first read, and only once. */
export function finding<T>(value: T, says: Lazy<string>, grounds: Lazy<Grounds> = {}): Finding<T> {
  return new Explained(value, says, grounds)
}

class Explained<T> implements Finding<T> {
  readonly value: T
  #says: Lazy<string>
  #grounds: Lazy<Grounds>

  constructor(value: T, says: Lazy<string>, grounds: Lazy<Grounds>) {
    this.value = value
    this.#says = says
    this.#grounds = grounds
  }

  get says() {
    return typeof this.#says === 'string' ? this.#says : (this.#says = this.#says())
  }

  get cites() {
    return this.#read().cites ?? []
  }

  get from() {
    return this.#read().from ?? []
  }

  toJSON() {
    return explain(this)
  }

  #read() {
    return typeof this.#grounds === 'function' ? (this.#grounds = this.#grounds()) : this.#grounds
  }
}

/** The whole tree as plain data, to send or to keep. */
export function explain<T>({ value, says, cites, from }: Finding<T>): Finding<T> {
  return { value, says, cites, from: from.map(explain) }
}

/** The whole explanation as indented text, for a printed document or a golden file. */
export function print({ says, cites, from }: Finding<unknown>, depth = 0): string {
  const basis = cites.map(({ instrument, at }) => ` [${at}, ${instrument.number}]`).join('')
  return [`${'  '.repeat(depth)}${says}${basis}`, ...from.map((f) => print(f, depth + 1))].join('\n')
}
