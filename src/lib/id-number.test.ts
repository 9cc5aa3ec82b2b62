import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refuseIdNumber } from './id-number.ts'

test('an identity number is not searched by address; names, decision numbers and years are', () => {
  for (const text of ['022085000123', '022 085 000 123', '012345678', 'số 022085000123', '022.085.001', '022-085-001'])
    assert.ok(refuseIdNumber(text), text)
  for (const text of ['Nguyễn Thị Ứng', 'Nguyễn Văn 12345678', '12/QĐ-UBND', '01/04/2018', '20182019'])
    assert.equal(refuseIdNumber(text), undefined, text)
})
