import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { writeXlsx } from 'hucre'
import { Refusal } from '#law/kit/refusal.ts'
import { cell, goodRow, makeOds, makeXlsx } from './hostile/make-sheet.ts'
import { makeZip } from './hostile/make-zip.ts'
import { readWorkbook } from './read.ts'

const xls = readFileSync('test/fixtures/rosters/flat-2018-13.xls')
const xlsx = readFileSync('test/fixtures/rosters/flat-2018-13.xlsx')

/** The record after the first one becomes the one that says: a password is needed. */
function withPassword(file: Buffer): Buffer {
  const copy = Buffer.from(file)
  const start = copy.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]), 512)
  copy.writeUInt16LE(0x2f, start + 4 + copy.readUInt16LE(start + 2))
  return copy
}

const withSharedStrings = (data: string | Buffer) => makeXlsx(goodRow, [{ name: 'xl/sharedStrings.xml', data }])

const encrypted = async () =>
  Buffer.from(
    await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'mật khẩu', spinCount: 1000 } }),
  )

type Bad = readonly [what: string, file: () => Buffer | Promise<Buffer>, says: RegExp]

// prettier-ignore
const table: readonly Bad[] = [
  ['tệp rỗng',                () => Buffer.alloc(0),                                    /Tệp rỗng/],
  ['bảng không có dòng nào',  () => makeXlsx(''),                                       /Tệp rỗng/],
  ['PDF',                     () => Buffer.from('%PDF-1.7\n1 0 obj'),                   /không phải bảng tính/],
  ['ảnh',                     () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),  /không phải bảng tính/],
  ['tệp nén khác',            () => makeZip([{ name: 'a.txt', data: 'x' }]),            /không phải bảng tính/],
  ['.xlsb',                   () => makeZip([{ name: 'xl/workbook.bin', data: 'x' }]),  /\.xlsb/],
  ['trang web đuôi .xls',     () => Buffer.from('<html><table><tr><td>Họ tên'),         /trang web/],
  ['.xlsx cụt',               () => xlsx.subarray(0, 9_000),                            /bị hỏng/],
  ['.xls cụt',                () => xls.subarray(0, 1_000),                             /bị hỏng/],
  ['.xls có mật khẩu',        () => withPassword(xls),                                  /mật khẩu/],
  ['.xlsx có mật khẩu',       encrypted,                                                /mật khẩu/],
  ['tệp nén có mật khẩu',     () => makeXlsx(goodRow, [{ name: 'a.xml', data: 'x', flags: 1 }]), /mật khẩu/],
  ['.ods có mật khẩu',        () => makeZip([{ name: 'content.xml', data: 'x' }, { name: 'META-INF/manifest.xml', data: '<manifest:encryption-data/>' }]), /mật khẩu/],
  ['XXE',                     () => withSharedStrings('<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>'), /DTD/],
  ['XXE trong UTF-16',        () => withSharedStrings(Buffer.from('\uFEFF<!DOCTYPE sst [<!ENTITY x "y">]><sst/>', 'utf16le')), /DTD/],
  ['XXE trong .ods',          () => makeZip([{ name: 'content.xml', data: '<!DOCTYPE a><a/>' }]), /DTD/],
  ['XML dở dang',             () => makeXlsx(goodRow, [{ name: 'xl/workbook.xml', data: '<workbook><sheets><sheet' }]), /rỗng|bị hỏng/],
]

for (const [what, file, says] of table) {
  test(`nạp tệp: ${what} bị từ chối bằng câu rõ ràng`, async () => {
    await assert.rejects(
      async () => readWorkbook(await file()),
      (error) => {
        assert.ok(error instanceof Refusal, String(error))
        assert.equal(error.kind, 'invalid')
        assert.match(error.message, says)
        return true
      },
    )
  })
}

// prettier-ignore
const good: readonly (readonly [what: string, file: Buffer, rows: number])[] = [
  ['.xlsx', xlsx, 151],
  ['.xls', xls, 151],
  ['.xlsx một ô', makeXlsx(goodRow), 1],
  ['.ods một ô', makeOds('<table:table table:name="DS"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>'), 1],
  ['.xlsx có sharedStrings', withSharedStrings('<sst><si><t>x</t></si></sst>'), 1],
  ['.csv', Buffer.from('\uFEFFHọ tên;Bậc\nNguyễn Văn A;3\n\n;\n'), 2],
  ['.csv UTF-16', Buffer.from('\uFEFFHọ tên\tBậc\nNguyễn Văn A\t3\n', 'utf16le'), 2],
  ['.csv TCVN3', Buffer.from('Hä tªn,BËc\nNguyÔn V¨n A,3\n', 'latin1'), 2],
]

for (const [what, file, rows] of good) {
  test(`đối chứng: ${what} tử tế thì được nhận`, async () => {
    const { sheets } = await readWorkbook(file)
    assert.equal(
      sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0),
      rows,
    )
  })
}

test('nạp tệp: công thức lấy kết quả đã lưu; chưa có kết quả hoặc lỗi thì nói rõ ô ấy', async () => {
  const file = makeXlsx(
    `<row r="2">${cell('A2', 'x')}<c r="B2"><f>1+2</f><v>3</v></c><c r="C2"><f>1+2</f></c><c r="D2"><f>1/0</f><v/></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
  )
  const { sheets } = await readWorkbook(file)
  assert.deepEqual(
    sheets[0]?.rows[0]?.cells.map((each) => each?.kind),
    ['text', 'number', 'broken', 'broken', 'broken'],
  )
  assert.equal(sheets[0]?.rows[0]?.number, 2)
})

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
test(`nạp tệp: byte hỏng ngẫu nhiên chỉ dẫn tới đọc được hoặc từ chối (SEED=${seed})`, async () => {
  let state = seed
  const random = (most: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % most
  const tally = { read: 0, refused: 0 }
  for (let round = 0; round < 60; round++) {
    const file = Buffer.from(round % 2 ? xls : xlsx)
    for (let bytes = 0; bytes < 4; bytes++) file[random(file.length)] = random(256)
    await readWorkbook(file).then(
      () => tally.read++,
      (error: unknown) => (assert.ok(error instanceof Refusal), tally.refused++),
    )
  }
  assert.ok(tally.read > 0 && tally.refused > 0, JSON.stringify(tally))
})
