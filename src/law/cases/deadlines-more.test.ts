import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { casesIn, runCase } from './run.ts'

const cases = casesIn(JSON.parse(readFileSync('test/fixtures/law/deadlines-more.json', 'utf8')))!

test('reckoned by hand across holidays, make-up days and undecided ones: every one agrees', () => {
  const failed = cases.map((one, index) => runCase(one, index)).filter(({ passed }) => !passed)
  assert.deepEqual(failed, [])
  assert.ok(cases.length >= 127)
})
