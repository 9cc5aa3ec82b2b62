import type { Share } from './shares.ts'

const longest = 30 * 60_000

/** The parts that members have brought and that wait for another: in the memory of this program alone, for half an hour. */
export class HeldShares {
  readonly #held = new Map<string, { readonly share: Share; readonly timer: NodeJS.Timeout }>()

  /** All that are held for this purpose, with this one. */
  bring(purpose: string, personId: string, share: Share): Share[] {
    const name = `${purpose} ${personId}`
    clearTimeout(this.#held.get(name)?.timer)
    this.#held.set(name, { share, timer: setTimeout(() => this.#held.delete(name), longest).unref() })
    return [...this.#held].filter(([key]) => key.startsWith(`${purpose} `)).map(([, one]) => one.share)
  }

  forget(purpose: string): void {
    for (const [key, { share, timer }] of this.#held) {
      if (!key.startsWith(`${purpose} `)) continue
      share.bytes.fill(0)
      clearTimeout(timer)
      this.#held.delete(key)
    }
  }
}

/** Guesses of a pass phrase: five wrong ones, then ten minutes of rest. */
export class Guesses {
  readonly #wrong = new Map<string, { count: number; at: number }>()

  mayTry(who: string): boolean {
    const held = this.#wrong.get(who)
    if (held && Date.now() - held.at > 10 * 60_000) this.#wrong.delete(who)
    return (this.#wrong.get(who)?.count ?? 0) < 5
  }

  wrong(who: string): void {
    this.#wrong.set(who, { count: (this.#wrong.get(who)?.count ?? 0) + 1, at: Date.now() })
  }

  right(who: string): void {
    this.#wrong.delete(who)
  }
}
