import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareNames, fold, givenNameKey, properName, splitName } from './text.ts'

// prettier-ignore
const names: readonly (readonly [written: string, proper: string])[] = [
  ['NGUYỄN  VĂN  ÁNH',      'Nguyễn Văn Ánh'],
  [' đặng thị ý ',           'Đặng Thị Ý'],
  ['Nguyễn Văn A'.normalize('NFD'), 'Nguyễn Văn A'],
  ['Hoàng\u00A0Văn Đạt',     'Hoàng Văn Đạt'],
  ['H’HEN NIÊ',              'H’Hen Niê'],
  ['tôn-nữ thị an',          'Tôn-Nữ Thị An'],
]

for (const [written, proper] of names) {
  test(`viết hoa tên riêng: ${JSON.stringify(written)}`, () => assert.equal(properName(written), proper))
}

test('tìm không dấu: đ, dấu tổ hợp và khoảng trắng thừa', () => {
  assert.equal(fold(' Đặng  Văn Ước '.normalize('NFD')), 'dang van uoc')
  assert.equal(fold('ĐƯỜNG'), 'duong')
})

test('tách họ đệm và tên', () => {
  assert.deepEqual(splitName('Trần Thị Thanh Hòa'), { familyName: 'Trần Thị Thanh', givenName: 'Hòa' })
  assert.deepEqual(splitName('Ánh'), { familyName: '', givenName: 'Ánh' })
  assert.equal(givenNameKey('Nguyễn Văn An'), 'An Nguyễn Văn')
})

test('xếp theo tên rồi họ đệm, dấu theo thứ tự tiếng Việt', () => {
  const list = ['Lê Văn Ý', 'Trần Văn Ân', 'Bùi Thị Dung', 'Lê Thị An', 'Đỗ Văn An', 'Vũ Văn Đông', 'Chu Văn Ba']
  assert.deepEqual(list.toSorted(compareNames), [
    'Đỗ Văn An',
    'Lê Thị An',
    'Trần Văn Ân',
    'Chu Văn Ba',
    'Bùi Thị Dung',
    'Vũ Văn Đông',
    'Lê Văn Ý',
  ])
})
