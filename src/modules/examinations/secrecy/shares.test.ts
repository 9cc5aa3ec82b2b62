import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { combine, type Share, split } from './shares.ts'

const secrets = fc.uint8Array({ minLength: 1, maxLength: 48 }).map((bytes) => Buffer.from(bytes))
const pick = (shares: readonly Share[], at: readonly number[]) => at.map((one) => shares[one % shares.length]!)

test('chia khóa: any two of three, in any order, give the secret back', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const shares = split(secret, 3, 2)
      for (const two of [
        [0, 1],
        [1, 0],
        [0, 2],
        [2, 1],
        [0, 1, 2],
      ])
        assert.deepEqual(combine(pick(shares, two)), secret)
    }),
  )
})

test('chia khóa: any number asked for of any number made', () => {
  fc.assert(
    fc.property(secrets, fc.integer({ min: 2, max: 12 }), fc.nat(12), fc.nat(11), (secret, need, more, from) => {
      const shares = split(secret, need + more, need)
      const chosen = pick(
        shares,
        Array.from({ length: need }, (_, at) => from + at),
      )
      assert.deepEqual(combine(chosen), secret)
    }),
  )
})

test('chia khóa: one share says nothing: the same share stands for every secret', () => {
  const [mine] = split(Buffer.from([200]), 3, 2) as [Share]
  const told = new Set<number>()
  for (let other = 0; other < 256; other++) told.add(combine([mine, { x: 2, bytes: Buffer.from([other]) }])[0]!)
  assert.equal(told.size, 256)
})

test('chia khóa: shares of one secret differ from time to time; a changed one gives other bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      const secret = Buffer.from(bytes)
      const [a, b] = split(secret, 3, 2) as [Share, Share]
      assert.notDeepEqual(split(secret, 3, 2)[0]!.bytes, a.bytes)
      const broken = Buffer.from(b.bytes)
      broken[7]! ^= 1
      assert.notDeepEqual(combine([a, { x: b.x, bytes: broken }]), secret)
    }),
  )
})

test('chia khóa: a share twice, or none at 0, is refused', () => {
  const [one] = split(Buffer.from('khóa'), 3, 2) as [Share]
  assert.throws(() => combine([one, one]), RangeError)
  assert.throws(() => combine([one, { x: 0, bytes: one.bytes }]), RangeError)
  assert.throws(() => split(Buffer.from('a'), 3, 1), RangeError)
})
