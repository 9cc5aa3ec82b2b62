import { isPlainDate, type PlainDate } from '#lib/date.ts'
import { largestOf, smallestOf } from './limits.ts'

/** What a case holds cannot be read; `field` says where. */
export class CaseProblem extends Error {
  override readonly name = 'CaseProblem'
  readonly field: string

  constructor(field: string, says: string) {
    super(says)
    this.field = field
  }
}

/** How a field was asked for, told to whoever documents the shape of a case. */
export type Asked = {
  readonly path: string
  readonly kind: 'any' | 'text' | 'date' | 'number' | 'whole' | 'flag' | 'list' | 'object' | 'word'
  readonly words?: readonly string[]
}
export type Watcher = (asked: Asked) => void

/** Reads the fields of one object in a case, naming the field in every complaint. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>
  readonly #path: string
  readonly #watch: Watcher | undefined

  constructor(value: unknown, path: string, watch?: Watcher) {
    if (!isObject(value)) throw new CaseProblem(path, 'phải là một đối tượng')
    this.#values = value
    this.#path = path
    this.#watch = watch
  }

  has = (name: string) => {
    this.#ask(name, 'any')
    return this.#holds(name)
  }
  names = () => Object.keys(this.#values)
  raw = (name: string) => {
    this.#ask(name, 'any')
    return this.#values[name]
  }
  path = (name: string) => `${this.#path}.${name}`

  fail(name: string, says: string): never {
    throw new CaseProblem(this.path(name), says)
  }

  text(name: string): string {
    const value = this.#required(name, 'text')
    if (typeof value !== 'string') return this.fail(name, `phải là chữ, nhận được ${shown(value)}`)
    return value.trim() === '' ? this.fail(name, 'để trống') : value
  }

  textOr = <T>(name: string, otherwise: T) => (this.has(name) ? this.text(name) : otherwise)

  /** A day; words after it ('2017-06-01 (nâng ngạch)') are a note. */
  date(name: string): PlainDate {
    this.#ask(name, 'date')
    const text = this.text(name)
    const day = /^(\d{4}-\d{2}-\d{2})(?:\s|$)/.exec(text)?.[1] ?? text
    return isPlainDate(day) ? day : this.fail(name, `không phải một ngày có thật: ${shown(text)}`)
  }

  dateOr = <T>(name: string, otherwise: T) => (this.has(name) ? this.date(name) : otherwise)

  number(name: string, { min = smallestOf(name), max = largestOf(name) } = {}): number {
    const value = this.#required(name, 'number')
    const amount = typeof value === 'string' ? Number(value.replace(',', '.') || Number.NaN) : value
    if (typeof amount !== 'number' || !Number.isFinite(amount))
      return this.fail(name, `phải là số, nhận được ${shown(value)}`)
    return amount >= min && amount <= max ? amount : this.fail(name, `ngoài khoảng cho phép: ${shown(value)}`)
  }

  numberOr = (name: string, otherwise: number) => (this.has(name) ? this.number(name) : otherwise)

  whole(name: string, range: { min?: number; max?: number } = {}): number {
    this.#ask(name, 'whole')
    const amount = this.number(name, range)
    return Number.isInteger(amount) ? amount : this.fail(name, `phải là số nguyên, nhận được ${amount}`)
  }

  wholeOr = <T>(name: string, otherwise: T) => (this.has(name) ? this.whole(name) : otherwise)

  flagOr(name: string, otherwise: boolean): boolean {
    this.#ask(name, 'flag')
    if (!this.has(name)) return otherwise
    const value = this.#values[name]
    return typeof value === 'boolean' ? value : this.fail(name, `phải là true hoặc false, nhận được ${shown(value)}`)
  }

  list(name: string): readonly unknown[] {
    const value = this.#required(name, 'list')
    return Array.isArray(value) ? value : this.fail(name, 'phải là danh sách')
  }

  object(name: string): Fields {
    return new Fields(this.#required(name, 'object'), this.path(name), this.#watch)
  }

  /** Each item read as if it stood alone under the list's name. */
  each<T>(name: string, read: (item: Fields, name: string) => T): readonly T[] {
    return this.list(name).map((value, index) =>
      read(new Fields({ [`${name}[${index}]`]: value }, this.#path, this.#watch), `${name}[${index}]`),
    )
  }

  /** The same, of which there must be one. */
  some<T>(name: string, read: (item: Fields, name: string) => T): readonly [T, ...T[]] {
    const [first, ...rest] = this.each(name, read)
    return first === undefined ? this.fail(name, 'danh sách trống') : [first, ...rest]
  }

  objects(name: string): readonly Fields[] {
    if (!this.has(name)) return []
    return this.list(name).map((value, index) => new Fields(value, `${this.path(name)}[${index}]`, this.#watch))
  }

  one<T>(name: string, words: Readonly<Record<string, T>>): T {
    this.#ask(name, 'word', Object.keys(words))
    const word = this.text(name)
    return Object.hasOwn(words, word) ? words[word]! : this.fail(name, `chưa biết giá trị ${shown(word)}`)
  }

  #holds(name: string) {
    return this.#values[name] !== undefined && this.#values[name] !== null
  }

  #ask(name: string, kind: Asked['kind'], words?: readonly string[]) {
    this.#watch?.({ path: this.path(name), kind, ...(words ? { words } : {}) })
  }

  #required(name: string, kind: Asked['kind']): unknown {
    this.#ask(name, kind)
    return this.#holds(name) ? this.#values[name] : this.fail(name, 'thiếu')
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const shown = (value: unknown): string => (value === undefined ? 'không có' : JSON.stringify(value))
