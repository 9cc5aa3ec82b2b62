import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnsOf, filtersOf, orderOf, pageOf } from './list-address.ts'

test('địa chỉ nói danh sách nào; ô trống không gửi đi', () => {
  assert.deepEqual(
    filtersOf({ 'don-vi': 'a', ngach: '01.003', bac: '', 'han-den': '2018-06-30', xep: '-dueOn', trang: '2' }),
    {
      unitId: 'a',
      rank: '01.003',
      dueTo: '2018-06-30',
      sort: 'due',
      desc: 'true',
    },
  )
  assert.deepEqual(filtersOf({ xep: '-sex' }), {})
  assert.equal(orderOf({ xep: 'la' }), null)
})

test('đang hưởng vượt khung là một điều kiện; không có thì không hỏi', () => {
  assert.deepEqual(filtersOf({ 'vuot-khung': '1' }), { beyondTopStep: 'yes' })
  assert.deepEqual(filtersOf({ 'vuot-khung': '' }), {})
})

test('trang không phải số là trang đầu', () => {
  assert.deepEqual(
    ['3', '0', '-2', 'x', undefined].map((trang) => pageOf({ trang })),
    [3, 1, 1, 1, 1],
  )
})

test('cột lạ bị bỏ qua, họ tên luôn đứng đầu, không cột nào hai lần', () => {
  assert.deepEqual(columnsOf({ cot: 'step,la,fullName,step,sex' }, false), ['fullName', 'step', 'sex'])
  assert.equal(columnsOf({ cot: 'la' }, true).length, 3)
})
