import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { rankParameters } from '#law/pay/rank.ts'
import { calculators } from '../list.ts'
import { outcomeOf } from './calculator.ts'
import type { Field, SimpleField, Values } from './field.ts'
import { linkOf, valuesOf } from './link.ts'
import { parse, shown } from './parse.ts'

const name = 'Nguyễn Thị Ánh Tuyết'
const codes = [...rankParameters.keys()]
const garbage = fc.constantFrom('', name, 'Trần An', 'abc', '=1+1', '&lawOn=1', '*_*', '#', '%', '٣', '1'.repeat(30))
const two = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'))
const exact: Readonly<Record<SimpleField['kind'], fc.Arbitrary<string>>> = {
  date: fc.tuple(two(28), two(12), fc.integer({ min: 1950, max: 2060 })).map((parts) => parts.join('/')),
  month: fc.tuple(two(12), fc.integer({ min: 2004, max: 2030 })).map((parts) => parts.join('/')),
  time: fc.tuple(two(23), two(59)).map((parts) => parts.join(':')),
  money: fc.integer({ min: 0, max: 1e9 }).map((n) => shown({ kind: 'money' }, String(n))),
  whole: fc.integer({ min: 0, max: 400 }).map(String),
  decimal: fc.integer({ min: 0, max: 1200 }).map((n) => String(n / 100).replace('.', ',')),
  check: fc.constantFrom('', '1'),
  rank: fc.constantFrom(...codes),
  choice: fc.constant(''),
  private: fc.constantFrom(name, ''),
}
const textFor = (field: SimpleField) => {
  const right = field.kind === 'choice' ? fc.constantFrom(...field.options.map(([value]) => value)) : exact[field.kind]
  return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: garbage })
}
const cell = fc.oneof(exact.decimal, garbage)
const valueFor = (field: Field): fc.Arbitrary<Values[string]> => {
  if (field.kind === 'pasted')
    return fc
      .array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 })
      .map((rows) => rows.map((cells) => [name, ...cells].join('\t')).join('\n'))
  if (field.kind !== 'rows') return textFor(field)
  return fc.array(fc.record(Object.fromEntries(field.fields.map((part) => [part.name, textFor(part)]))), {
    maxLength: 4,
  })
}

for (const { id, title, load } of calculators) {
  test(`${title}: a link gives back what can be linked, and no name is in it`, async () => {
    const { fields } = await load()
    const values = fc.record(Object.fromEntries(fields.map((field) => [field.name, valueFor(field)])))
    fc.assert(
      fc.property(values, (typed) => {
        const link = linkOf(fields, typed)
        assert.equal(linkOf(fields, valuesOf(fields, link)), link)
        assert.match(link, /^[\w=&.*:-]*$/, 'nothing that would have to be escaped')
        for (const word of ['Nguy', 'Th', 'nh', 'Tuy', 'Tr', 'An'])
          assert.ok(!link.replaceAll(/[a-zA-Z]+=/g, '').includes(word))
      }),
      { numRuns: 150 },
    )
  })

  test(`${title}: the example answers, and its link answers the same`, async () => {
    const of = await load()
    const typed = of.example('2026-11-23')
    const [here, there] = [typed, valuesOf(of.fields, `#${linkOf(of.fields, typed)}`)].map((one) => outcomeOf(of, one))
    assert.ok('answer' in here! && 'answer' in there!, id)
    assert.equal(there.answer.value, here.answer.value)
    assert.deepEqual(there.answer.facts, here.answer.facts)
  })
}

test('a broken link leaves fields empty, it does not break the page', async () => {
  for (const { load } of calculators) {
    const of = await load()
    const every = of.fields.map(({ name }) => `${name}=%E0%A4%A_*__9999*x`).join('&')
    for (const link of [every, '#', '===', '&&&', '__proto__=1', `${every}%`]) {
      const values = valuesOf(of.fields, link)
      assert.ok(outcomeOf(of, values))
      assert.equal(linkOf(of.fields, valuesOf(of.fields, linkOf(of.fields, values))), linkOf(of.fields, values))
    }
  }
})

test('every rank has a code a link can carry', async () => {
  const { fields } = await calculators[0]!.load()
  const rank = fields.find(({ kind }) => kind === 'rank') as SimpleField
  for (const code of codes) {
    assert.ok('value' in parse(rank, code))
    assert.equal(linkOf(fields, { scaleBy: 'rank', rank: code }), `scaleBy=rank&rank=${code}`)
  }
})
