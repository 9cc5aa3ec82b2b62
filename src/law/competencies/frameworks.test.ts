import assert from 'node:assert/strict'
import { test } from 'node:test'
import { competencyName, findCompetency, frameworks } from './frameworks.ts'

for (const { id, competencies, source, name } of frameworks) {
  test(`khung năng lực ${name}: each code once, each with levels, and it says where it is from`, () => {
    assert.equal(new Set(competencies.map(({ code }) => code)).size, competencies.length, id)
    assert.ok(competencies.every(({ levels }) => levels.length > 0))
    assert.ok(source.length > 20)
  })
}

test('khung năng lực: six basic and nine advanced modules of the IT standard, eight units of the counter', () => {
  const count = (id: string) => frameworks.find((one) => one.id === id)?.competencies.length
  assert.deepEqual([count('it'), count('counter')], [15, 8])
  assert.equal(competencyName('it', 'IU03'), 'IU03 Xử lý văn bản')
  assert.equal(competencyName('it', 'IU99'), 'IU99')
  assert.equal(findCompetency('none', 'IU01'), undefined)
})
