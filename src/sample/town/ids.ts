/** UUIDs in the shape of version 7, in the order in which they were asked for, the same for the same seed. */
export class Ids {
  readonly #seed: string
  readonly #salt: number
  #next = 0x015241a00000

  constructor(seed: number) {
    this.#salt = Math.imul(seed + 1, 0x9e3779b1) >>> 0
    this.#seed = hex(this.#salt, 8)
  }

  next(): string {
    const count = hex(this.#next++, 12)
    const tail = hex(Math.imul(this.#next ^ this.#salt, 0x85ebca6b) >>> 0, 8)
    return `${count.slice(0, 8)}-${count.slice(8)}-7${this.#seed.slice(0, 3)}-8${this.#seed.slice(3, 6)}-${this.#seed.slice(4)}${tail}`
  }
}

const hex = (value: number, width: number) => value.toString(16).padStart(width, '0')
