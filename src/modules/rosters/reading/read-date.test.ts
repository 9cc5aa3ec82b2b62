import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCell } from '#sheets/cell.ts'
import { readDate } from './read-date.ts'

// prettier-ignore
const table: readonly (readonly [cell: string | number | Date, latestYear: number, read: string])[] = [
  [new Date(Date.UTC(2016, 6, 1)),  2018, '2016-07-01 day'],
  ['01/07/2016',                    2018, '2016-07-01 day'],
  ['1/7/2016',                      2018, '2016-07-01 day'],
  ['01.07.2016',                    2018, '2016-07-01 day'],
  ['01-07-16',                      2018, '2016-07-01 day'],
  [' 01/07/2016 ',                  2018, '2016-07-01 day'],
  ['01/07/2016 00:00:00',           2018, '2016-07-01 day'],
  ['7/2016',                        2018, '2016-07-01 month'],
  ['T7/2016',                       2018, '2016-07-01 month'],
  ['tháng 7 năm 2016',              2018, '2016-07-01 month'],
  ['ngày 01 tháng 7 năm 2016',      2018, '2016-07-01 day'],
  ['2016-07-01',                    2018, '2016-07-01 day'],
  [42552,                           2018, '2016-07-01 day'],
  [7.2016,                          2018, '2016-07-01 month'],
  ['01-07-76',                      2018, '1976-07-01 day'],
  ['01-07-18',                      2018, '2018-07-01 day'],
  ['01-07-19',                      2018, '1919-07-01 day'],
  [1980,                            2018, '1980-01-01 year'],
  ['1980',                          2018, '1980-01-01 year'],
  ['29/02/2016',                    2018, '2016-02-29 day'],
  ['29/02/2015',                    2018, 'impossible'],
  ['0/0/2016',                      2018, 'impossible'],
  ['15/13/2016',                    2018, 'impossible'],
  ['31/02/2015',                    2018, 'impossible'],
  ['chưa rõ',                       2018, 'impossible'],
  ['13/2016',                       2018, 'impossible'],
]

for (const [value, latestYear, read] of table) {
  test(`ngày ghi là ${value instanceof Date ? 'ô ngày' : JSON.stringify(value)}`, () => {
    const date = readDate(toCell(value)!, latestYear)
    assert.equal(date === 'impossible' ? date : `${date.on} ${date.precision}`, read)
  })
}
