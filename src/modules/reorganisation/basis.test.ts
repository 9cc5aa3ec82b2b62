import assert from 'node:assert/strict'
import { test } from 'node:test'
import { basisOf, ofTerritory } from './basis.ts'

const resolution = { number: '30/NQ-HĐND', title: 'sắp xếp', issuedOn: null }
const cited = (on: '2025-06-30' | '2025-07-01', territory: boolean) =>
  basisOf({ resolution, on, territory }).cites.map(({ instrument }) => instrument.number)
const described = (kind: 'ward' | 'office') => ({ name: 'Đơn vị', kind, code: null, above: '' })

test('the law of two levels is cited from its day, and only of wards, communes and the town', () => {
  assert.deepEqual(cited('2025-07-01', true), ['72/2025/QH15', '19/2025/QĐ-TTg'])
  assert.deepEqual(cited('2025-06-30', true), [])
  assert.deepEqual(cited('2025-07-01', false), [])
  assert.equal(ofTerritory([{ before: described('office'), after: null }]), false)
  assert.equal(ofTerritory([{ before: described('office'), after: described('ward') }]), true)
})
