import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCell } from '#sheets/cell.ts'
import { readId } from './read-id.ts'
import { readHundredths, readPercent, readStep } from './read-pay.ts'
import { normaliseCode } from './read-rank.ts'
import { unitName } from './unit-name.ts'

// prettier-ignore
const codes: readonly (readonly [written: string | number, code: string])[] = [
  [1.003, '01.003'], [1.01, '01.010'], [6.031, '06.031'], ['1.003', '01.003'], ['1,003', '01.003'], ['01003', '01.003'],
  [1003, '01.003'], ['01.003', '01.003'], ['15a.201', '15a.201'], ['V07.02.5', 'V.07.02.05'], ['v.07.02.25', 'V.07.02.25'],
  ['V. 07.02.25', 'V.07.02.25'], ['lạ', 'lạ'],
]
for (const [written, code] of codes) {
  test(`mã ngạch ghi là ${JSON.stringify(written)}`, () =>
    assert.equal(normaliseCode(String(written), typeof written === 'number'), code))
}

test('hệ số: dấu phẩy, dấu chấm, ô số', () => {
  assert.deepEqual(
    ['3,33', '3.33', 3.33, 3, '3,00', '4.6500', 'ba'].map((value) => readHundredths(toCell(value)!)),
    [333, 333, 333, 300, 300, 465, undefined],
  )
})

test('bậc: ô số, 5/9, “Bậc 5”, và 5/9 mà bảng tính đã đổi thành ngày', () => {
  const day = (month: number, on: number) => new Date(Date.UTC(2018, month - 1, on))
  const read = [5, '5', '5/9', ' Bậc 5', day(9, 5), day(5, 9), 'A', 5.5].map((value) => readStep(toCell(value)!, 9))
  assert.deepEqual(read, [5, 5, 5, 5, 5, 5, undefined, undefined])
})

test('phần trăm vượt khung: 6%, 0.06, 6', () => {
  assert.deepEqual(
    ['6%', 0.06, 6, '6', '6,5%', 0.07, 'x'].map((value) => readPercent(toCell(value)!)),
    [6, 6, 6, 6, 6.5, 7, undefined],
  )
})

test('số định danh: số 0 bị mất, khoảng trắng, CMND cũ', () => {
  const read = (value: string | number, asOf: '2018-04-01' | '2026-10-01' = '2026-10-01') =>
    readId(toCell(value)!, asOf)
  assert.deepEqual(read(22070490725), { number: '022070490725', restored: true })
  assert.deepEqual(read(1093544429), { number: '001093544429', restored: true })
  assert.deepEqual(read('022 070 490 725'), { number: '022070490725', restored: false })
  assert.equal(read('0220719062'), 'malformed')
  assert.equal(read('02207190621A'), 'malformed')
  assert.deepEqual(read('100123456', '2018-04-01'), { number: '100123456', restored: false })
  assert.equal(read('100123456'), 'malformed')
})

test('tên đơn vị viết hoa toàn bộ', () => {
  assert.equal(unitName('TRƯỜNG MẦM NON MẠO KHÊ', 'Mầm non Mạo Khê'), 'Trường Mầm non Mạo Khê')
  assert.equal(unitName('ỦY BAN NHÂN DÂN THỊ XÃ ĐÔNG TRIỀU'), 'UBND thị xã Đông Triều')
  assert.equal(unitName('UBND PHƯỜNG MẠO KHÊ'), 'UBND phường Mạo Khê')
  assert.equal(unitName('Phòng Nội vụ'), 'Phòng Nội vụ')
})
