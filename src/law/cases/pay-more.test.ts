import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { casesIn, runCase } from './run.ts'

const cases = casesIn(JSON.parse(readFileSync('test/fixtures/law/pay-more.json', 'utf8')))!

test('reckoned by hand from the tables of pay: every one agrees', () => {
  const failed = cases.map((one, index) => runCase(one, index)).filter(({ passed }) => !passed)
  assert.deepEqual(failed, [])
  assert.ok(cases.length > 120)
})
