import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { dateLine } from './date-line.ts'
import { numberLine } from './number-line.ts'
import { type PageSetup, pageSetup } from './page-setup.ts'
import { mayWriteTitle } from './signing.ts'
import { textSize } from './text-size.ts'

const today = '2026-11-22'
const before = '2020-03-04'
const since = '2020-03-05'

// prettier-ignore
const days: readonly (readonly [PlainDate, string])[] = [
  ['2026-01-01', 'ngày 01 tháng 01 năm 2026'], ['2026-02-09', 'ngày 09 tháng 02 năm 2026'],
  ['2026-03-10', 'ngày 10 tháng 3 năm 2026'], ['2026-09-09', 'ngày 09 tháng 9 năm 2026'],
  ['2026-12-31', 'ngày 31 tháng 12 năm 2026'], ['2018-04-02', 'ngày 02 tháng 4 năm 2018'],
]

for (const [date, words] of days) {
  test(`địa danh, ngày ${date}`, () => assert.equal(dateLine('Đông Triều', date, today).value, `Đông Triều, ${words}`))
}

test('số, ký hiệu: dưới 10 thêm số 0', () => {
  assert.deepEqual([9, 10, 115].map((n) => numberLine(n, 'QĐ-UBND', today).value), [
    'Số: 09/QĐ-UBND', 'Số: 10/QĐ-UBND', 'Số: 115/QĐ-UBND',
  ]) // prettier-ignore
})

const margins = { top: 20, bottom: 20, left: 30, right: 15 }

// prettier-ignore
const pages: readonly (readonly [situation: string, PageSetup, on: PlainDate, faults: readonly string[]])[] = [
  ['lề nhỏ nhất',                   { margins },                                                   today,  []],
  ['lề lớn nhất',                   { margins: { top: 25, bottom: 25, left: 35, right: 20 } },     today,  []],
  ['lề trái 29,9',                  { margins: { ...margins, left: 29.9 } },                       today,  ['left<30']],
  ['bốn lề đều sai',                { margins: { top: 26, bottom: 19, left: 36, right: 14 } },     today,  ['top>25', 'bottom<20', 'left>35', 'right<15']],
  ['khổ A5',                        { margins, paper: 'A5' },                                      today,  ['paper!=A4']],
  ['phông khác, từ 05/03/2020',     { margins, font: '.VnTime' },                                  since,  ['font!=Times New Roman']],
  ['phông khác, trước 05/03/2020',  { margins, font: '.VnTime' },                                  before, []],
  ['số trang cuối trang, từ 2020',  { margins, pageNumberAt: 'bottom-right' },                     since,  ['page_number!=top-center']],
  ['số trang cuối trang, trước',    { margins, pageNumberAt: 'bottom-right' },                     before, []],
  ['số trang giữa lề trên, trước',  { margins, pageNumberAt: 'top-center' },                       before, ['page_number!=bottom-right']],
  ['hiện số trang 1',               { margins, numbersFirstPage: true },                           today,  ['page_number_on_first_page']],
]

for (const [situation, page, on, faults] of pages) {
  test(`trình bày trang: ${situation}`, () =>
    assert.deepEqual(
      pageSetup(page, on).value.map(({ code }) => code),
      faults,
    ))
}

test('cỡ chữ: đúng hai đầu khoảng, sai ngoài khoảng', () => {
  const sizes = (points: number) => [textSize('text', points, today).value, textSize('recipients', points, today).value]
  assert.deepEqual([11, 12, 13, 14, 15].map(sizes), [
    [false, true], [false, false], [true, false], [true, false], [false, false],
  ]) // prettier-ignore
})

test('học vị trước tên người ký: chỉ lực lượng vũ trang, giáo dục, y tế, khoa học', () => {
  assert.equal(mayWriteTitle('education', today).value, true)
  assert.equal(mayWriteTitle('other', today).value, false)
})

test('trước ngày có quy định đã đọc thì từ chối', () => {
  const refused = { name: 'Refusal', kind: 'not-yet-lawful' }
  assert.throws(() => pageSetup({ margins }, '2011-12-31'), refused)
  assert.throws(() => dateLine('Đông Triều', '2010-01-01', '2010-01-01'), refused)
  assert.throws(() => textSize('text', 14, before), refused)
  assert.throws(() => mayWriteTitle('other', before), refused)
})

test('thể thức văn bản: lời giải thích', (t) => {
  const trees = [
    dateLine('Đông Triều', '2026-02-05', today),
    numberLine(5, 'QĐ-UBND', today),
    pageSetup({ margins: { ...margins, left: 25 }, font: 'Arial' }, today),
    textSize('text', 12, today),
    mayWriteTitle('other', today),
  ]
  t.assert.snapshot(trees.map((tree) => print(tree)).join('\n\n'), { serializers: [String] })
})
