import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOr, decimal, money, moment, number, span } from './format.ts'

test('tiền và số có dấu chấm phân cách, hệ số có dấu phẩy', () => {
  assert.equal(number(1390000), '1.390.000')
  assert.equal(money(2340000), '2.340.000 đồng')
  assert.equal(decimal('2.34'), '2,34')
  assert.equal(decimal('10.00'), '10,00')
})

test('khoảng ngày đọc như một câu', () => {
  assert.equal(span('2015-03-01', '2018-02-28'), 'Từ 01/03/2015 đến 28/02/2018')
  assert.equal(span('2018-03-01', null), 'Từ 01/03/2018 đến nay')
  assert.equal(span(null, null), 'Không rõ thời gian')
  assert.equal(dayOr(null), 'chưa có')
})

test('thời điểm hiện theo giờ Việt Nam, sang ngày mới lúc 17 giờ UTC', () => {
  assert.equal(moment('2018-03-31T17:30:00Z'), '00:30 01/04/2018')
})
