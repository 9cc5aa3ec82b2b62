import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planDrafts } from './drafts.ts'

const row = (
  personId: string,
  dischargedBy: string,
  on: `${number}-${number}-${number}`,
  inDecision: null | { id: string; state: 'draft' } = null,
) => ({ personId, dischargedBy, kindName: `Loại ${dischargedBy}`, on, inDecision })

test('mỗi loại một dự thảo, đến ngày muộn nhất; không ai hai lần', () => {
  const plan = planDrafts(
    [
      row('a', 'x', '2018-04-01'),
      row('b', 'x', '2018-06-01'),
      row('b', 'x', '2018-05-01'),
      row('c', 'y', '2018-04-02'),
    ],
    null,
  )
  assert.deepEqual(plan.groups, [
    { kind: 'x', name: 'Loại x', personIds: ['a', 'b'], by: '2018-06-01' },
    { kind: 'y', name: 'Loại y', personIds: ['c'], by: '2018-04-02' },
  ])
})

test('người đã có trong dự thảo và chính mình không được đưa vào', () => {
  const plan = planDrafts(
    [row('a', 'x', '2018-04-01', { id: '1', state: 'draft' }), row('me', 'x', '2018-04-01')],
    'me',
  )
  assert.deepEqual(plan, { groups: [], alreadyDrafted: 1, oneself: 1 })
})
