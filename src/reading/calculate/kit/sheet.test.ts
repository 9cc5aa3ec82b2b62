import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pastedFrom, pastedLines, pastedNumbers } from './pasted.ts'
import { asCsv, asTabs } from './sheet.ts'

test('a pasted list: heading left out, points with a comma, semicolons where there are no tabs', () => {
  const lines = [
    { name: 'Lê Văn A', cells: ['82,5', '0'] },
    { name: 'Trần B', cells: ['78', '5'] },
  ]
  assert.deepEqual(pastedLines('Họ tên\tĐiểm\tƯu tiên\nLê  Văn A\t82,5\t0\r\n\nTrần B\t78\t5\n'), lines)
  assert.deepEqual(pastedLines('Lê Văn A;82,5;0\nTrần B;78;5'), lines)
})

test('a pasted list in a link is its numbers', () => {
  assert.equal(pastedNumbers('Lê Văn A\t82,5\t\nTrần B\tvắng\t5'), '82.5_*_5')
  assert.equal(pastedFrom('82.5_*_5', 'Thí sinh'), 'Thí sinh 1\t82,5\t\nThí sinh 2\t\t5')
})

test('a table for Excel: a name that begins a formula stays a name', () => {
  const table = {
    kind: 'table',
    label: 'Kết quả',
    words: 1,
    head: ['Thí sinh', 'Điểm'],
    rows: [
      ['=cmd|"x"', '82,5'],
      ['@An', '-3'],
    ],
  } as const
  assert.equal(asTabs(table), 'Thí sinh\tĐiểm\n\'=cmd|"x"\t82,5\n\'@An\t-3')
  assert.equal(asCsv(table), '\uFEFF"Thí sinh";"Điểm"\r\n"\'=cmd|""x""";"82,5"\r\n"\'@An";"-3"\r\n')
})
