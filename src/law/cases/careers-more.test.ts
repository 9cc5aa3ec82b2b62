import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { casesIn, runCase } from './run.ts'

const cases = casesIn(JSON.parse(readFileSync('test/fixtures/law/careers-more.json', 'utf8')))!

test('reckoned by hand from the rules of evaluation, recruitment, probation and appointment: every one agrees', () => {
  const failed = cases.map((one, index) => runCase(one, index)).filter(({ passed }) => !passed)
  assert.deepEqual(failed, [])
  assert.ok(cases.length >= 192)
})
