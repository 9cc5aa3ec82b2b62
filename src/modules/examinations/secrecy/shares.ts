import { randomBytes } from 'node:crypto'

/** One part of a secret; fewer than were asked for tell nothing of it. */
export type Share = { readonly x: number; readonly bytes: Buffer }

const { exp, log } = tables()

/** Chia khóa: Shamir's scheme, each byte a polynomial over GF(256); any `need` of the `count` shares give the secret back. */
export function split(secret: Buffer, count: number, need: number): Share[] {
  if (need < 2 || count < need || count > 255) throw new RangeError('shares: 2 ≤ need ≤ count ≤ 255')
  const coefficients = [secret, ...Array.from({ length: need - 1 }, () => randomBytes(secret.length))]
  return Array.from({ length: count }, (_, at) => {
    const x = at + 1
    return { x, bytes: secret.map((_byte, place) => valueAt(coefficients, place, x)) as Buffer }
  })
}

/** The secret from `need` shares or more; from too few, or false ones, other bytes. */
export function combine(shares: readonly Share[]): Buffer {
  const xs = shares.map(({ x }) => x)
  if (xs.includes(0) || new Set(xs).size !== xs.length) throw new RangeError('shares: each x once, none 0')
  const weights = xs.map((x) => xs.filter((other) => other !== x).reduce((w, o) => times(w, over(o, o ^ x)), 1))
  const out = Buffer.alloc(shares[0]?.bytes.length ?? 0)
  for (const [at, { bytes }] of shares.entries())
    for (const [place, byte] of bytes.entries()) out[place]! ^= times(byte, weights[at]!)
  return out
}

function valueAt(coefficients: readonly Buffer[], place: number, x: number): number {
  return coefficients.reduceRight((value, bytes) => times(value, x) ^ bytes[place]!, 0)
}

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : exp[(log[a]! + log[b]!) % 255]!
}

function over(a: number, b: number): number {
  return a === 0 ? 0 : exp[(log[a]! - log[b]! + 255) % 255]!
}

/** Powers of 3, which runs through every byte but 0, in the field of x⁸+x⁴+x³+x+1. */
function tables() {
  const powers = new Uint8Array(255)
  const logs = new Uint8Array(256)
  let value = 1
  for (let at = 0; at < 255; at++) {
    powers[at] = value
    logs[value] = at
    value ^= (value << 1) ^ (value & 0x80 ? 0x11b : 0)
    value &= 0xff
  }
  return { exp: powers, log: logs }
}
