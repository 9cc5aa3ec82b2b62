import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { codeAt, readCode } from './code.ts'

const key = randomBytes(32)
const at = 1_800_000_000
const { code, seconds } = codeAt(key, 'buổi 1', at)

type Row = readonly [situation: string, code: string, session: string, at: number, answer: string]

// prettier-ignore
const table: readonly Row[] = [
  ['ngay khi hiện',              code,                          'buổi 1', at,        'now'],
  ['cuối cửa sổ sau',            code,                          'buổi 1', at + 59,   'now'],
  ['sau hai cửa sổ',             code,                          'buổi 1', at + 60,   'old'],
  ['chụp lại gửi bạn hôm sau',   code,                          'buổi 1', at + 86400, 'old'],
  ['chưa đến lúc',               code,                          'buổi 1', at - 1,    'wrong'],
  ['của buổi khác',              code,                          'buổi 2', at,        'wrong'],
  ['sửa một chữ',                `${code.slice(0, -1)}~`,       'buổi 1', at,        'wrong'],
  ['đổi cửa sổ, giữ chữ ký',     `zzz.${code.split('.')[1]!}`,  'buổi 1', at,        'wrong'],
  ['không phải mã',              'xin chào',                    'buổi 1', at,        'wrong'],
]

for (const [situation, given, session, when, answer] of table)
  test(`mã điểm danh: ${situation}`, () => assert.equal(readCode(key, session, given, when), answer))

test('mã điểm danh: đổi sau mỗi 30 giây, khóa khác cho mã khác', () => {
  assert.equal(seconds, 30)
  assert.equal(codeAt(key, 'buổi 1', at + 29).code, code)
  assert.notEqual(codeAt(key, 'buổi 1', at + 30).code, code)
  assert.equal(readCode(randomBytes(32), 'buổi 1', code, at), 'wrong')
})
