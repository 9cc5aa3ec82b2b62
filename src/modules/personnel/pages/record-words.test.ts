import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsOn, spanWords } from './record-words.ts'

test('thời gian nói ngày cuối cùng còn đúng, không phải ngày đầu tiên hết đúng', () => {
  assert.equal(spanWords({ from: '2015-03-01', until: '2018-03-01' }), 'Từ 01/03/2015 đến hết 28/02/2018')
  assert.equal(spanWords({ from: '2015-03-01', until: '2015-03-02' }), 'Ngày 01/03/2015')
  assert.equal(spanWords({ from: '2015-03-01', until: null }), 'Từ 01/03/2015')
  assert.equal(spanWords({ from: null, until: '2018-03-01' }), 'Đến hết 28/02/2018')
})

test('dữ kiện hết đúng từ ngày `until`', () => {
  const fact = { from: '2015-03-01', until: '2018-03-01' } as const
  assert.deepEqual(
    (['2015-02-28', '2015-03-01', '2018-02-28', '2018-03-01'] as const).map((day) => holdsOn(fact, day)),
    [false, true, true, false],
  )
})
