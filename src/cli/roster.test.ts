import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { rosterCheck } from './roster.ts'

const folder = 'test/fixtures/rosters'
const lists = ['offices-2018-11', 'schools-2026-12', 'flat-2018-13']

type Key = { asOf: string; agency?: string }

async function check(file: string, asOf: string): Promise<unknown> {
  let text = ''
  const status = await rosterCheck([`${folder}/${file}`, '--as-of', asOf, '--json'], (line) => (text += line))
  assert.equal(status, 0)
  return JSON.parse(text)
}

for (const list of lists) {
  for (const kind of ['xlsx', 'xls', 'ods']) {
    test(`đọc danh sách ${list}.${kind}: đúng như đáp án`, async () => {
      const { agency, ...key } = JSON.parse(await readFile(`${folder}/${list}.key.json`, 'utf8')) as Key
      // The flat list names its agency nowhere.
      const expected = list.startsWith('flat') ? key : { ...key, agency }
      assert.deepEqual(await check(`${list}.${kind}`, key.asOf), { ...expected, file: `${list}.${kind}` })
    })
  }
}

test('đọc danh sách: một ngày khác cho kết quả khác', async () => {
  const key = JSON.parse(await readFile(`${folder}/flat-2018-13.key.json`, 'utf8')) as Key
  const { due } = (await check('flat-2018-13.xlsx', '2018-07-01')) as { due: unknown }
  assert.notDeepEqual(due, (key as unknown as { due: unknown }).due)
})

test('đọc danh sách: thiếu ngày thì hướng dẫn cách dùng', async () => {
  let text = ''
  assert.equal(await rosterCheck([`${folder}/flat-2018-13.xlsx`], (line) => (text += line)), 2)
  assert.match(text, /Cách dùng/)
})

test('đọc danh sách: tệp không phải bảng tính thì từ chối', async () => {
  let text = ''
  assert.equal(await rosterCheck(['package.json', '--as-of', '2018-04-01'], (line) => (text += line)), 1)
  assert.match(text, /Không tìm thấy dòng tiêu đề|không phải bảng tính/)
})
