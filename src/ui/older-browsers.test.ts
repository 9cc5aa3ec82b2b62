import assert from 'node:assert/strict'
import { test } from 'node:test'

const lacking = [
  [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
  [Map, ['groupBy']],
  [Object, ['groupBy']],
] as const

test('an older browser is given what the language has since', async () => {
  const kept = lacking.flatMap(([on, names]) =>
    names.map((name) => [on, name, Object.getOwnPropertyDescriptor(on, name)!] as const),
  )
  for (const [on, name] of kept) Reflect.deleteProperty(on, name)
  try {
    await import('./older-browsers.ts')
    const given = [3, 1, 2]
    assert.deepEqual(
      given.toSorted((a, b) => b - a),
      [3, 2, 1],
    )
    assert.deepEqual(given.toReversed(), [2, 1, 3])
    assert.deepEqual(given.toSpliced(1, 1, 7, 8), [3, 7, 8, 2])
    assert.deepEqual(given.with(1, 9), [3, 9, 2])
    assert.deepEqual(given, [3, 1, 2], 'nothing is changed in place')
    const odd = (one: number) => (one % 2 === 1 ? 'odd' : 'even')
    assert.deepEqual(
      [...Map.groupBy(given, odd)],
      [
        ['odd', [3, 1]],
        ['even', [2]],
      ],
    )
    assert.deepEqual(Object.entries(Object.groupBy(given, odd)), [
      ['odd', [3, 1]],
      ['even', [2]],
    ])
    assert.deepEqual(Object.keys([1]), ['0'])
  } finally {
    for (const [on, name, native] of kept) Object.defineProperty(on, name, native)
  }
})
