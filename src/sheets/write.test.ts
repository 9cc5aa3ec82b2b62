import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWorkbook } from './read.ts'
import { zipDirectory } from './zip-directory.ts'
import { unpackText } from './zip-scan.ts'
import { guarded, writeXlsx } from './write.ts'

const table = {
  sheetName: 'Nâng bậc [quý II]',
  title: 'DANH SÁCH NÂNG BẬC LƯƠNG',
  columns: [
    { heading: 'Họ và tên', kind: 'text' },
    { heading: 'Ngày sinh', kind: 'date' },
    { heading: 'Bậc', kind: 'number' },
    { heading: 'Hệ số', kind: 'decimal' },
    { heading: 'Tiền lương', kind: 'money' },
  ],
  rows: [
    ['Nguyễn Văn Ánh', '1980-02-29', 3, '3.33', 7_792_200],
    ['=HYPERLINK("http://x")', null, null, null, null],
  ],
} as const

test('xuất ra Excel: đọc lại đúng như đã ghi', async () => {
  const { sheets } = await readWorkbook(await writeXlsx(table))
  assert.equal(sheets[0]?.name, 'Nâng bậc  quý II')
  assert.deepEqual(
    sheets[0]?.rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell && `${cell.kind}:${cell.text}`)]),
    [
      [1, 'text:DANH SÁCH NÂNG BẬC LƯƠNG'],
      [3, 'text:Họ và tên', 'text:Ngày sinh', 'text:Bậc', 'text:Hệ số', 'text:Tiền lương'],
      [4, 'text:Nguyễn Văn Ánh', 'date:29/02/1980', 'number:3', 'number:3.33', 'number:7792200'],
      [5, 'text:\'=HYPERLINK("http://x")'],
    ],
  )
})

for (const text of ['=1+1', '+84', '-1', '@cmd', '\tx', '\rx']) {
  test(`xuất ra Excel: ô bắt đầu bằng ${JSON.stringify(text[0])} được chặn`, () =>
    assert.equal(guarded(text), `'${text}`))
}

test('xuất ra Excel: ô thường không bị thêm dấu', () => assert.equal(guarded('Nguyễn Văn A'), 'Nguyễn Văn A'))

test('xuất ra Excel: tiêu đề đứng yên khi cuộn, ngày hiện ngày/tháng/năm', async () => {
  const file = await writeXlsx(table)
  const part = async (path: string) =>
    unpackText(
      file,
      zipDirectory(file).find(({ name }) => name === path)!,
    )
  assert.match(await part('xl/worksheets/sheet1.xml'), /<pane [^>]*ySplit="3"[^>]*state="frozen"/)
  assert.match(await part('xl/styles.xml'), /dd\/mm\/yyyy/)
})
