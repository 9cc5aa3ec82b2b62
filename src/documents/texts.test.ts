import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageSetup } from '#law/official-documents/page-setup.ts'
import { textSize } from '#law/official-documents/text-size.ts'
import type { TextPart } from '#law/official-documents/text-styles.ts'
import { printed } from './printed.ts'
import { font, layout } from './rules.ts'
import { sampleDecision } from './sample.ts'
import { clean, documentNumber, longDate, numberLine, placeAndDate } from './texts.ts'

for (const [date, line] of [
  ['2026-02-05', 'Đông Triều, ngày 05 tháng 02 năm 2026'],
  ['2026-03-15', 'Đông Triều, ngày 15 tháng 3 năm 2026'],
  ['2026-12-09', 'Đông Triều, ngày 09 tháng 12 năm 2026'],
] as const) {
  test(`địa danh, ngày: ${date}`, () => assert.equal(placeAndDate('Đông Triều', date), line))
}

test('chưa có số, chưa có ngày: để trống chỗ ghi', () => {
  assert.match(numberLine(null, 'QĐ-UBND'), /^Số:\u00a0{5,}\/QĐ-UBND$/)
  assert.match(longDate(null), /^ngày\u00a0+tháng\u00a0+năm\u00a0+$/)
})

test('số nhỏ hơn 10 thêm số 0', () => {
  assert.equal(documentNumber(5, 'QĐ-UBND'), '05/QĐ-UBND')
  assert.equal(documentNumber(1234, 'QĐ-UBND'), '1234/QĐ-UBND')
})

test('chữ không in được bị bỏ, chữ có dấu về dạng dựng sẵn', () => {
  assert.equal(clean('  Nguye\u0302\u0303n\u0000 \u202eVăn\tA\ud800 '), 'Nguyễn Văn A\ufffd')
})

test('căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối bằng dấu chấm', () => {
  const { bases, recipients } = printed({
    ...sampleDecision,
    bases: ['Căn cứ A;', 'Căn cứ B'],
    recipients: ['Như trên', '- Lưu: VT'],
  })
  assert.deepEqual(bases, ['Căn cứ A;', 'Căn cứ B.'])
  assert.deepEqual(recipients, ['- Như trên;', '- Lưu: VT.'])
})

test('quyền hạn của người ký', () => {
  const signing = (signer: object) =>
    printed({ ...sampleDecision, signer: { ...sampleDecision.signer, ...signer } }).signing
  assert.deepEqual(signing({}), ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
  assert.deepEqual(signing({ form: 'Q.', onBehalfOf: null, office: 'Chủ tịch' }), ['Q. CHỦ TỊCH'])
  assert.deepEqual(signing({ form: null, onBehalfOf: null, office: 'Chủ tịch' }), ['CHỦ TỊCH'])
})

test('lề, phông và cỡ chữ chúng ta in nằm trong khoảng của Nghị định', () => {
  const day = '2026-11-22'
  assert.deepEqual(pageSetup({ paper: 'A4', font, margins: layout.margins }, day).value, [])
  for (const [part, points] of Object.entries(layout.sizes)) {
    assert.ok(textSize(part as TextPart, points, day).value, part)
  }
})
