import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { mistakes } from './mistakes.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Enough for every seeded mistake; `node test/second-pay/compare.ts --careers 100000` goes over far more. */
const careers = '4000'

function compared(count: string, mistake?: string) {
  const preload = mistake === undefined ? [] : ['--import', `${here}seed-mistake.ts`]
  const env = { ...process.env, SECOND_PAY_MISTAKE: mistake }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...preload, `${here}compare.ts`, '--careers', count, '--seed', '7'],
    { encoding: 'utf8', env },
  )
  return { status, said: stdout + stderr }
}

test('3.000 quãng đời công tác ngẫu nhiên: cách tính thứ hai ra đúng từng đồng, từng ngày', () => {
  const { status, said } = compared('3000')
  assert.equal(status, 0, said)
  assert.match(said, /3000 careers, \d+ months compared: 0 đồng, 0 days of difference/)
})

test('mỗi lỗi gài vào thư viện đều bị cách tính thứ hai phát hiện', () => {
  const missed = mistakes.filter(({ what }) => {
    const { status, said } = compared(careers, what)
    assert.doesNotMatch(said, /no longer says|names no mistake/)
    return status !== 1 || !said.includes('smallest:')
  })
  assert.deepEqual(
    missed.map(({ what }) => what),
    [],
  )
})
