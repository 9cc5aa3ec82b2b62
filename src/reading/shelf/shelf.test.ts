import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allParameters, loadSubjects } from '#law/library.ts'
import { byDay, changesOf, citingOf, eraOn, valueWords } from './queries.ts'
import { pack, unpack } from './pack.ts'
import { readLibrary } from './read-library.ts'
import { searchIn } from './search.ts'

const index = await readLibrary()
const subjects = await loadSubjects()
const search = searchIn(index)
const baseSalary = index.parameters.find(({ label }) => label === 'Mức lương cơ sở')!

test('every entry has an address of its own, and its place leads back to the law', () => {
  for (const entries of [index.rules, index.parameters, index.instruments]) {
    const ids = entries.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(ids.every((id) => /^[a-z0-9-]+$/.test(id)))
  }
  const of = (id: string) => subjects.find((subject) => subject.id === id)!
  for (const { subject, place, title } of index.rules) assert.equal(of(subject).rules[place]!.title, title)
  for (const { subject, place, label } of index.parameters)
    assert.equal(allParameters([of(subject)])[place]!.parameter.label, label)
})

test('every instrument that is cited is on the shelf', () => {
  const known = new Set(index.instruments.map(({ number }) => number))
  const cited = index.parameters.flatMap(({ eras }) => eras.flatMap(({ cites }) => cites.map(({ number }) => number)))
  assert.deepEqual(
    cited.filter((number) => !known.has(number)),
    [],
  )
})

test('what is sent to the browser says the same as what was read', () => {
  const plain = (of: unknown): unknown => JSON.parse(JSON.stringify(of))
  const sent = unpack(JSON.parse(JSON.stringify(pack(index))))
  const inOrder = ({ parameters, ...rest }: typeof index) => ({
    ...rest,
    parameters: parameters.map((one) => ({ ...one, rules: one.rules.toSorted() })),
  })
  assert.deepEqual(plain(inOrder(sent)), plain(inOrder(index)))
})

test('search knows no marks, and puts names first', () => {
  assert.ok(search('bậc').length > 0)
  assert.deepEqual(search('nang bac luong thuong xuyen'), search('Nâng bậc lương thường xuyên'))
  assert.equal(search('nang bac luong thuong xuyen')[0]!.hits[0]!.title, 'Nâng bậc lương thường xuyên')
  assert.deepEqual(
    search('73/2024').map(({ kind }) => kind),
    ['Văn bản', 'Điều, khoản'],
  )
  assert.deepEqual(search('không có chữ nào như thế'), [])
  assert.deepEqual(search('  '), [])
})

test('a parameter is told as it was on a day', () => {
  assert.equal(valueWords(baseSalary, '2024-06-30'), '1.800.000 đồng')
  assert.equal(valueWords(baseSalary, '2024-07-01'), '2.340.000 đồng')
  assert.equal(valueWords(baseSalary, '1990-01-01'), 'chưa có quy định')
  assert.equal(eraOn(baseSalary, '1990-01-01'), undefined)
})

test('changes come by day, newest first, with what went before', () => {
  const days = byDay(changesOf(index))
  assert.deepEqual(
    days.map(({ day }) => day),
    days
      .map(({ day }) => day)
      .toSorted()
      .toReversed(),
  )
  const says = days
    .find(({ day }) => day === '2024-07-01')!
    .changes.find(({ title }) => title === 'Mức lương cơ sở')!.says
  assert.equal(says, '2.340.000 đồng, trước đó: 1.800.000 đồng.')
})

test('an instrument shows what rests on it', () => {
  const { parameters } = citingOf(index, '73/2024/NĐ-CP')
  assert.ok(parameters.some(({ title, at }) => title === 'Mức lương cơ sở' && at.includes('Điều 3 khoản 2')))
})
