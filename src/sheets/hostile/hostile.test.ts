import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { cell, goodRow, makeOds, makeXlsx } from './make-sheet.ts'
import { measure } from './measure.ts'

const MOST_MS = 10_000
const MOST_MIB = 512
const MILLION = 1_000_000

let folder = ''
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'sheets-'))))
after(() => rm(folder, { recursive: true }))

async function saved(name: string, file: Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, file)
  return path
}

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at + 1)).join('')

const repeated = (rows: number, columns: number) =>
  `<table:table table:name="DS"><table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${columns}" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`

type Attack = readonly [attack: string, name: string, make: () => Buffer, says: RegExp]

// prettier-ignore
const attacks: readonly Attack[] = [
  ['một triệu dòng', 'million.xlsx',
    () => makeXlsx(lines(MILLION, (at) => `<row r="${at}"><c r="A${at}"><v>${at}</v></c><c r="B${at}"><v>1</v></c><c r="C${at}"><v>2</v></c></row>`)), /100\.000 dòng/],
  ['một triệu dòng CSV', 'million.csv', () => Buffer.from('Họ tên,Bậc\n'.repeat(MILLION)), /100\.000 dòng/],
  ['bom nén: một phần bung ra 600 MB', 'bomb.xlsx',
    () => makeXlsx(goodRow, [{ name: 'xl/sharedStrings.xml', data: Buffer.alloc(600_000_000, 32) }]), /bung ra lớn bất thường/],
  ['bom nén khai kích thước nhỏ', 'lying.xlsx',
    () => makeXlsx('', [{ name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(300_000_000, 32), claimedSize: 4_000 }]), /khai sai kích thước/],
  ['kích thước khai lớn hơn thật', 'padded.xlsx',
    () => makeXlsx('', [{ name: 'xl/worksheets/sheet1.xml', data: '<worksheet/>', claimedSize: 40_000 }]), /khai sai kích thước/],
  ['hai phần dùng chung các byte', 'shared.xlsx',
    () => makeXlsx(goodRow, [{ name: 'a.xml', data: '<a/>' }, { name: 'b.xml', data: '<a/>', sameBytesAs: 5 }]), /khai sai kích thước/],
  ['ba nghìn phần', 'parts.xlsx',
    () => makeXlsx(goodRow, Array.from({ length: 3_000 }, (_, at) => ({ name: `${at}.xml`, data: '<a/>' }))), /bung ra lớn bất thường/],
  ['dòng rộng 16.384 cột, 90.000 lần', 'wide.xlsx',
    () => makeXlsx(lines(90_000, (at) => `<row r="${at}"><c r="XFD${at}"><v>1</v></c></row>`)), /quá nhiều ô/],
  ['.ods lặp một dòng một triệu lần', 'rows.ods', () => makeOds(repeated(MILLION, 14)), /100\.000 dòng/],
  ['.ods lặp một ô 16.000 lần', 'cells.ods', () => makeOds(repeated(1_000, 16_000)), /quá nhiều ô/],
]

for (const [attack, name, make, says] of attacks) {
  test(`tệp độc: ${attack}, bị từ chối nhanh và nhẹ`, async () => {
    const result = await measure(await saved(name, make()))
    assert.match(result.says, says)
    assert.ok(result.ms <= MOST_MS, `${result.ms} ms`)
    assert.ok(result.peakMiB <= MOST_MIB, `${result.peakMiB} MiB`)
  })
}

test('đối chứng: bỏ kiểm tra thì một triệu dòng vượt giới hạn', async () => {
  const { says, rows, ms, peakMiB } = await measure(join(folder, 'million.xlsx'), true)
  assert.ok(says === 'died' || ms > MOST_MS || peakMiB > MOST_MIB, `${rows} dòng, ${ms} ms, ${peakMiB} MiB`)
})

test('đối chứng: 20.000 dòng × 14 cột tử tế thì được nhận, nhanh và nhẹ', async () => {
  const columns = 'ABCDEFGHIJKLMN'.split('')
  const good = lines(
    20_000,
    (at) => `<row r="${at}">${columns.map((column) => cell(`${column}${at}`, `Nguyễn Văn ${at}`)).join('')}</row>`,
  )
  const { says, rows, ms, peakMiB } = await measure(await saved('good.xlsx', makeXlsx(good)))
  assert.equal(says, '')
  assert.equal(rows, 20_000)
  assert.ok(ms <= MOST_MS && peakMiB <= MOST_MIB, `${ms} ms, ${peakMiB} MiB`)
})
