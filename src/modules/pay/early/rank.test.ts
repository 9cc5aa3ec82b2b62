import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allocate, type Contender, type Slots } from './rank.ts'

const person = (personId: string, unitId: string, ...key: number[]): Contender => ({ personId, unitId, key })
const slots = (own: Record<string, number>, extra: number, used: Record<string, number> = {}): Slots => ({
  own: new Map(Object.entries(own)),
  extra,
  used: new Map(Object.entries(used)),
})
const said = (contenders: Contender[], given: Slots) =>
  [...allocate(contenders, given)]
    .map(([id, { state, order, pooled }]) => `${id}:${order}:${state}${pooled ? '+' : ''}`)
    .toSorted()
    .join(' ')

type Row = readonly [situation: string, Contender[], Slots, expected: string]

// prettier-ignore
const table: readonly Row[] = [
  ['đủ chỗ cho mọi người', [person('a', 'x', 12), person('b', 'x', 6)], slots({ x: 2 }, 0), 'a:1:proposed b:2:proposed'],
  ['thành tích cao trước', [person('a', 'x', 6), person('b', 'x', 12)], slots({ x: 1 }, 0), 'a:2:beyond b:1:proposed'],
  ['ngang nhau hơn số chỗ thì chưa ai được', [person('a', 'x', 6), person('b', 'x', 6)], slots({ x: 1 }, 0), 'a:1:tied b:1:tied'],
  ['không còn chỗ nào thì không phải chọn', [person('a', 'x', 6), person('b', 'x', 6)], slots({ x: 0 }, 0), 'a:1:beyond b:1:beyond'],
  ['người được chọn đứng trước người ngang', [person('a', 'x', 6, 0), person('b', 'x', 6, 1)], slots({ x: 1 }, 0), 'a:2:beyond b:1:proposed'],
  ['đơn vị dưới 10 người hưởng suất gộp', [person('a', 'x', 6), person('b', 'y', 12)], slots({ x: 0, y: 0 }, 1), 'a:2:beyond b:1:proposed+'],
  ['suất riêng của đơn vị khác không dùng được', [person('a', 'x', 12)], slots({ x: 0, y: 3 }, 0), 'a:1:beyond'],
  ['ngang nhau giữa hai đơn vị tranh một suất gộp', [person('a', 'x', 6), person('b', 'y', 6)], slots({ x: 0, y: 0 }, 1), 'a:1:tied b:1:tied'],
  ['đơn vị còn suất riêng thì không phải tranh', [person('a', 'x', 6), person('b', 'y', 6)], slots({ x: 1, y: 0 }, 0), 'a:1:proposed b:1:beyond'],
  ['người sau không hưởng suất mà người ngang đang tranh', [person('a', 'x', 9), person('b', 'x', 9), person('c', 'y', 6)], slots({ x: 0, y: 0 }, 1), 'a:1:tied b:1:tied c:3:beyond'],
  ['suất đã dùng không dùng lại', [person('a', 'x', 12)], slots({ x: 1 }, 0, { x: 1 }), 'a:1:beyond'],
  ['dùng quá suất riêng là đã dùng suất gộp', [person('a', 'y', 12)], slots({ x: 1, y: 0 }, 1, { x: 2 }), 'a:1:beyond'],
]

for (const [situation, contenders, given, expected] of table) {
  test(`xếp thứ tự trong chỉ tiêu: ${situation}`, () => assert.equal(said(contenders, given), expected))
}

test('không bao giờ quá chỉ tiêu, và không ai bị người kém hơn cùng đơn vị vượt qua', () => {
  let seed = 20_261_123
  const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below
  for (let round = 0; round < 2_000; round++) {
    const units = ['x', 'y', 'z'].slice(0, 1 + random(3))
    const own = Object.fromEntries(units.map((unit) => [unit, random(3)]))
    const given = slots(own, random(3), Object.fromEntries(units.map((unit) => [unit, random(2)])))
    const people = Array.from({ length: random(9) }, (_, at) =>
      person(String(at), units[random(units.length)]!, random(4)),
    )
    const places = allocate(people, given)
    const chosen = people.filter(({ personId }) => places.get(personId)!.state === 'proposed')
    const beyondOwn = units.reduce((sum, unit) => {
      const all = chosen.filter(({ unitId }) => unitId === unit).length + (given.used.get(unit) ?? 0)
      return sum + Math.max(0, all - given.own.get(unit)!)
    }, 0)
    const usedBeyond = units.reduce((sum, unit) => sum + Math.max(0, given.used.get(unit)! - given.own.get(unit)!), 0)
    assert.ok(beyondOwn <= Math.max(given.extra, usedBeyond), `round ${round}`)
    for (const better of people)
      for (const worse of chosen)
        if (better.unitId === worse.unitId && better.key[0]! > worse.key[0]!)
          assert.equal(places.get(better.personId)!.state, 'proposed', `round ${round}`)
  }
})
