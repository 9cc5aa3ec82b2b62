import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCell } from '#sheets/cell.ts'
import type { Workbook } from '#sheets/workbook.ts'
import { recognise } from './recognise.ts'
import { readRoster } from './read-roster.ts'

type Value = string | number | Date | null

function workbook(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Workbook {
  return {
    fonts: [],
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows
        .map((values, at) => ({ number: at + 1, cells: values.map(toCell) }))
        .filter(({ cells }) => cells.some(Boolean)),
    })),
  }
}

const heading = ['TT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Số CCCD', 'Mã ngạch', 'Bậc', 'Hệ số', 'Hưởng từ']
const good: readonly Value[] = [1, 'Nguyễn Văn An', 'Nam', '05/03/1980', '022080123456', '01.003', 3, 3, '01/06/2025']
const asOf = '2026-10-01'

const read = (...rows: (readonly Value[])[]) => readRoster(workbook({ DS: [heading, ...rows] }), { asOf })

/** The good row with some cells changed. */
const row = (change: Readonly<Record<number, Value>>) => good.map((value, at) => (at in change ? change[at]! : value))

// prettier-ignore
const situations: readonly (readonly [situation: string, change: Readonly<Record<number, Value>>, kinds: string])[] = [
  ['đúng hết',                        {},                              ''],
  ['mã ngạch không có',               { 5: '01.999' },                 'held unknown-rank'],
  ['mã ngạch thành số',               { 5: 1.003 },                    'warning rank-code-normalised'],
  ['hệ số không khớp bậc',            { 7: 3.33 },                     'held coefficient-step-mismatch'],
  ['bậc ngoài bảng lương',            { 6: 15 },                       'held coefficient-step-mismatch'],
  ['hệ số không phải số',             { 7: 'ba' },                     'held coefficient-step-mismatch'],
  ['ngày không có thật',              { 8: '31/02/2025' },             'held impossible-date'],
  ['ngày hưởng bậc chỉ có năm',       { 8: 2025 },                     'held impossible-date'],
  ['ngày sinh không có thật',         { 3: '30/02/1980' },             'held impossible-date'],
  ['thiếu ngày hưởng bậc',            { 8: null },                     'held missing-step-date'],
  ['ngày hưởng bậc sau ngày lập',     { 8: '02/10/2026' },             'held future-date'],
  ['ngày hưởng bậc đúng ngày lập',    { 8: '01/10/2026' },             ''],
  ['chưa đủ 18 tuổi',                 { 3: '02/10/2008' },             'held age-out-of-range'],
  ['vừa đủ 18 tuổi',                  { 3: '01/10/2008', 4: '022208123456' }, ''],
  ['trên 70 tuổi',                    { 3: '30/09/1955' },             'held age-out-of-range'],
  ['chỉ ghi tháng',                   { 8: '6/2025' },                 'warning date-month-only'],
  ['chỉ ghi năm sinh',                { 3: 1980 },                     'warning birth-year-only'],
  ['CCCD mất số 0',                   { 4: 22080123456 },              'warning id-leading-zero-restored'],
  ['CCCD thiếu số',                   { 4: '02208012345' },            'held id-malformed'],
  ['CCCD sai tỉnh',                   { 4: '099080123456' },           'held id-province-unknown'],
  ['CCCD sai giới',                   { 4: '022180123456' },           'held id-sex-mismatch'],
  ['CCCD sai năm sinh',               { 4: '022081123456' },           'held id-birth-year-mismatch'],
  ['CCCD sai thế kỷ',                 { 4: '022280123456' },           'held id-birth-year-mismatch'],
  ['không có CCCD',                   { 4: null },                     ''],
  ['không có họ tên',                 { 1: null },                     'held missing-name'],
  ['không có ngày sinh',              { 3: null },                     'held missing-birth'],
  ['không có mã ngạch',               { 5: null },                     'held missing-rank'],
  ['không có bậc',                    { 6: null },                     'warning step-from-coefficient'],
  ['không có hệ số',                  { 7: null },                     'warning coefficient-from-step'],
  ['không có bậc lẫn hệ số',          { 6: null, 7: null },            'held missing-step'],
  ['công thức lỗi ở hệ số',           { 7: '#REF!' },                  'held formula-without-result'],
  ['hai lỗi một dòng',                { 5: '01.999', 8: null },        'held unknown-rank, held missing-step-date'],
]

for (const [situation, change, kinds] of situations) {
  test(`đọc một dòng: ${situation}`, () => {
    const { rows } = read(row(change))
    assert.equal(rows.length, 1)
    assert.equal(rows[0]!.problems.map(({ severity, kind }) => `${severity} ${kind}`).join(', '), kinds)
    assert.equal(rows[0]!.person === undefined, kinds.includes('held'))
  })
}

test('đọc một dòng: người được nhận có đủ dữ kiện', () => {
  const [accepted] = read(row({ 1: ' NGUYỄN  VĂN AN', 7: '3,00' })).rows
  assert.deepEqual(accepted?.person, {
    fullName: 'Nguyễn Văn An',
    familyName: 'Nguyễn Văn',
    givenName: 'An',
    sex: 'male',
    birth: { on: '1980-03-05', precision: 'day' },
    idNumber: '022080123456',
    unitName: '',
    pay: {
      staff: 'civil-servant',
      rankCode: '01.003',
      rankTitle: 'Chuyên viên',
      group: 'A1',
      step: 3,
      coefficient: '3.00',
      since: '2025-06-01',
    },
    extra: {},
  })
})

test('trùng người: cùng CCCD, hoặc cùng tên và ngày sinh; khác CCCD là hai người', () => {
  const kinds = (...rows: (readonly Value[])[]) =>
    read(...rows).rows.map(({ problems }) => problems.map(({ kind }) => kind).join())
  assert.deepEqual(kinds(good, good), ['', 'duplicate-person'])
  assert.deepEqual(kinds(good, row({ 4: null, 1: 'NGUYỄN VĂN AN', 3: '5/3/1980' })), ['', 'duplicate-person'])
  assert.deepEqual(kinds(good, row({ 4: null, 3: 1980 })), ['', 'birth-year-only,duplicate-person'])
  assert.deepEqual(kinds(good, row({ 4: '022080654321' })), ['', ''])
  assert.deepEqual(kinds(good, row({ 4: null, 3: '06/03/1980' })), ['', ''])
})

test('sửa một dòng bị giữ thì dòng ấy được nhận', () => {
  const book = workbook({ DS: [heading, row({ 8: '31/02/2025', 7: 3.33 })] })
  assert.equal(readRoster(book, { asOf }).rows[0]?.held, true)
  const { rows } = readRoster(book, { asOf, repairs: { 'DS!2': { since: '28/02/2025', coefficient: '3,00' } } })
  assert.equal(rows[0]?.person?.pay?.since, '2025-02-28')
  assert.equal(rows[0]?.raw.since, '31/02/2025')
})

test('cột nam, cột nữ: ghi cả hai thì giữ lại; chỉ rõ giới tính thì nhận', () => {
  const rows = [
    ['STT', 'Họ tên', 'Ngày, tháng, năm sinh', null, 'Ngạch', 'Bậc', 'HSL', 'Từ ngày'],
    [null, null, 'Nam', 'Nữ'],
    [1, 'Lê Thu Anh', '14/12/1974', '14/12/1974', '01.003', 3, 3, '01/06/2025'],
    [2, 'Lê Thu Bình', null, '14/12/1975', '01.003', 3, 3, '01/06/2025'],
  ]
  const book = workbook({ DS: rows })
  assert.deepEqual(
    readRoster(book, { asOf }).rows.map(({ problems }) => problems[0]?.kind),
    ['both-sexes', undefined],
  )
  const repaired = readRoster(book, { asOf, repairs: { 'DS!3': { birthMen: '' } } })
  assert.deepEqual(
    repaired.rows.map(({ person }) => person?.sex),
    ['female', 'female'],
  )
})

test('hai dòng tiêu đề mà “Họ và tên” chia thành họ đệm và tên', () => {
  const rows = [
    ['TT', 'Họ và tên', null, 'Giới tính', 'Ngày sinh', 'Lương hiện hưởng'],
    [null, 'Họ đệm', 'Tên', null, null, 'Mã ngạch', 'Bậc', 'Hệ số', 'Hưởng từ'],
    [1, 'Nguyễn Văn', 'An', 'Nam', '05/03/1980', '01.003', 3, 3, '01/06/2025'],
  ]
  const [only, ...others] = readRoster(workbook({ DS: rows }), { asOf }).rows
  assert.deepEqual([only?.row, only?.held, only?.person?.fullName, others], [3, false, 'Nguyễn Văn An', []])
  assert.equal(only?.person?.pay?.coefficient, '3.00')
})

test('không dòng nào là người thì bỏ qua, dòng nào là người thì không mất', () => {
  const blank: Value[] = []
  const { rows, unitNames, agencyName, recognition } = readRoster(
    workbook({
      Bìa: [['Tờ bìa']],
      DS: [
        ['ỦY BAN NHÂN DÂN', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['PHƯỜNG MẠO KHÊ'],
        ['DANH SÁCH CÁN BỘ (tính đến ngày 01 tháng 10 năm 2026)'],
        heading,
        heading.map((_, at) => at + 1),
        ['I', 'PHÒNG NỘI VỤ'],
        good,
        ['Cộng: 1 người', null, null, null, null, null, null, 3],
        blank,
        ['II. Phòng Kinh tế'],
        heading,
        row({ 0: null, 1: 'Tống Văn Tổng', 4: null }),
        row({ 0: 3, 1: 'Cộng Văn Ba', 4: null, 5: null, 6: null, 7: null, 8: null }),
        ['Tổng số: 3 người'],
        [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, null, null, 'Mạo Khê, ngày 01 tháng 10 năm 2026'],
        [null, 'Nguyễn Thị Lan', null, null, null, null, null, null, 'CHỦ TỊCH'],
      ],
    }),
    { asOf },
  )
  assert.deepEqual(
    rows.map(({ row, unitName }) => `${row} ${unitName}`),
    ['7 Phòng Nội Vụ', '12 Phòng Kinh tế', '13 Phòng Kinh tế'],
  )
  assert.equal(unitNames.length, 2)
  assert.equal(agencyName, 'UBND phường Mạo Khê')
  assert.equal(recognition.asOf, '2026-10-01')
  assert.deepEqual(
    recognition.skipped.map(({ sheet }) => sheet),
    ['Bìa'],
  )
})

test('hai cột giống một trường: báo rõ, và chọn lại được', () => {
  const book = workbook({
    DS: [
      [...heading, 'Ngày sinh'],
      [...good.slice(0, 3), null, ...good.slice(4), '05/03/1980'],
    ],
  })
  const { problems } = recognise(book)
  assert.deepEqual(
    problems.map(({ kind, field }) => [kind, field]),
    [['two-columns', 'birth']],
  )
  assert.equal(readRoster(book, { asOf }).rows[0]?.held, true)
  assert.equal(readRoster(book, { asOf, mapping: { DS: { columns: { birth: 9 } } } }).rows[0]?.held, false)
})

test('không có tiêu đề nào nhận ra được: từ chối và nói cách làm', () => {
  assert.throws(
    () =>
      recognise(
        workbook({
          A: [
            ['a', 'b'],
            [1, 2],
          ],
        }),
      ),
    /Không tìm thấy dòng tiêu đề.*Hãy/,
  )
})
