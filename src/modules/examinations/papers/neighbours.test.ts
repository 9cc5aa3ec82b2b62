import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Place, spread } from './neighbours.ts'

const rooms = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.array(fc.boolean(), { minLength: 81, maxLength: 81 }),
  )
  .map(([rows, columns, empty]) =>
    Array.from({ length: rows * columns }, (_, at) => ({
      row: 1 + Math.floor(at / columns),
      column: 1 + (at % columns),
    })).filter((_, at) => at === 0 || !empty[at]),
  )
const papersOf = (count: number) => Array.from({ length: count }, (_, at) => `${101 + at}`)

/** Pairs that sit together and have one paper. */
function alike(seats: readonly Place[], papers: readonly string[], diagonals: boolean): number {
  let found = 0
  for (const [at, a] of seats.entries())
    for (const [other, b] of seats.entries()) {
      const [down, right] = [Math.abs(a.row - b.row), Math.abs(a.column - b.column)]
      const near = diagonals ? Math.max(down, right) === 1 : down + right === 1
      if (other > at && near && papers[at] === papers[other]) found += 1
    }
  return found
}

test('xếp đề: nobody beside, before or behind has the same paper; from four papers on nobody across either', () => {
  fc.assert(
    fc.property(rooms, fc.integer({ min: 2, max: 12 }), (seats, count) => {
      const papers = spread(seats, papersOf(count))!
      assert.equal(papers.length, seats.length)
      assert.equal(alike(seats, papers, false), 0)
      if (count >= 4) assert.equal(alike(seats, papers, true), 0)
    }),
    { numRuns: 300 },
  )
})

test('xếp đề: in a full room every paper is used about as often', () => {
  const seats = Array.from({ length: 60 }, (_, at) => ({ row: 1 + Math.floor(at / 10), column: 1 + (at % 10) }))
  for (const count of [2, 3, 4, 6]) {
    const papers = spread(seats, papersOf(count))!
    for (const paper of papersOf(count)) {
      const used = papers.filter((one) => one === paper).length
      assert.ok(Math.abs(used - 60 / count) <= 5, `${count} đề: ${paper} ${used} lần`)
    }
  }
})

test('xếp đề: one paper does only where nobody sits beside another; none never', () => {
  const apart = [
    { row: 1, column: 1 },
    { row: 1, column: 3 },
    { row: 2, column: 2 },
  ]
  assert.deepEqual(spread(apart, ['101']), ['101', '101', '101'])
  assert.equal(spread([...apart, { row: 1, column: 2 }], ['101']), null)
  assert.equal(spread(apart, []), null)
})
