import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import { beliefs, confirm, csv, linesOf, send, stepOf } from '#test/support/rosters.ts'

let agency: TestAgency
let officer: Client
before(async () => {
  agency = await testAgency()
  officer = await agency.as('officer')
})
after(() => agency.close())

test('a later list supersedes only what changed, and names who is missing', async () => {
  const first = await send(
    officer,
    csv([
      '1,Lò Văn Một,Nam,01/02/1980,,Phòng Một,Chuyên viên,01.003,3,"3,00",01/05/2015',
      '2,Lò Thị Hai,Nữ,03/04/1981,,Phòng Một,Chuyên viên,01.003,2,"2,67",01/06/2016',
      '3,Lò Thị Ba,Nữ,03/04/1982,,Phòng Một,Chuyên viên,01.003,2,"2,67",01/06/2016',
    ]),
    '2018-03-01',
  )
  await confirm(officer, first)
  const untouched = await stepOf(agency, 'Lò Thị Hai')

  const later = await send(
    officer,
    csv([
      '1,Lò Văn Một,Nam,01/02/1980,,Phòng Bốn,Chuyên viên,01.003,4,"3,33",01/03/2018',
      '2,Lò Thị Hai,Nữ,03/04/1981,,Phòng Một,Chuyên viên,01.003,2,"2,67",01/06/2016',
    ]),
    '2018-04-01',
  )
  const { body } = await officer.get(`/api/imports/${later.id}`)
  assert.deepEqual([body.counts.changed, body.counts.same, body.counts.absent], [1, 1, 1])
  assert.deepEqual(
    (await officer.get(`/api/imports/${later.id}/absent`)).body.rows.map(
      ({ fullName }: { fullName: string }) => fullName,
    ),
    ['Lò Thị Ba'],
  )
  const [line] = await linesOf(officer, later.id)
  assert.deepEqual(
    line.differences.map(({ field, before, after: to }: Record<string, string>) => [field, before, to]),
    [
      ['unit', 'Phòng Một', 'Phòng Bốn'],
      ['step', '3', '4'],
      ['coefficient', '3,00', '3,33'],
      ['since', '01/05/2015', '01/03/2018'],
    ],
  )

  const before = await beliefs(agency)
  assert.equal((await confirm(officer, later)).body.changed, 1)
  assert.deepEqual(
    (await stepOf(agency, 'Lò Văn Một')).map(({ step, valid }) => [step, valid]),
    [
      [3, '[2015-05-01,2018-03-01)'],
      [4, '[2018-03-01,)'],
    ],
  )
  assert.deepEqual(await stepOf(agency, 'Lò Thị Hai'), untouched)
  assert.equal(
    (await officer.post(`/api/imports/${later.id}/withdraw`, { version: 2, reason: 'Bản chưa duyệt' })).status,
    200,
  )
  assert.deepEqual(await beliefs(agency), before)
})

test('a list that is older than the records leaves their pay alone, and says so', async () => {
  await confirm(
    officer,
    await send(
      officer,
      csv(['1,Tô Văn Cũ,Nam,01/02/1979,,Phòng Cũ,Chuyên viên,01.003,4,"3,33",01/01/2018']),
      '2018-02-01',
    ),
  )
  const stale = await send(
    officer,
    csv(['1,Tô Văn Cũ,Nam,01/02/1979,,Phòng Cũ,Chuyên viên,01.003,3,"3,00",01/01/2015']),
    '2018-03-01',
  )
  const [line] = await linesOf(officer, stale.id)
  assert.deepEqual([line.outcome, line.problems[0].kind], ['same', 'older-than-records'])
  await confirm(officer, stale)
  assert.deepEqual(
    (await stepOf(agency, 'Tô Văn Cũ')).map(({ step }) => step),
    [4],
  )
})

test('a number that is somebody else’s holds the row; the officer may say it is the same person', async () => {
  await confirm(
    officer,
    await send(
      officer,
      csv(['1,Hà Thị Số,Nữ,05/05/1985,022185000001,Phòng Số,Chuyên viên,01.003,3,"3,00",01/05/2016']),
      '2018-03-01',
    ),
  )
  const clash = await send(
    officer,
    csv(['1,Vi Thị Khác,Nữ,06/06/1985,022185000001,Phòng Số,Chuyên viên,01.003,3,"3,00",01/05/2016']),
    '2018-04-01',
  )
  const [line] = await linesOf(officer, clash.id)
  assert.deepEqual(
    [line.reading, line.problems.map(({ kind }: { kind: string }) => kind)],
    ['held', ['id-number-taken']],
  )
  assert.match(line.problems[0].says, /Hà Thị Số/)
  assert.equal((await confirm(officer, clash)).status, 422, 'no row is left to import')
  const said = await officer.put(`/api/imports/${clash.id}/repairs`, {
    version: 1,
    sheet: line.sheet,
    row: line.row,
    fields: {},
    match: 'same',
  })
  assert.equal((await confirm(officer, said.body)).body.changed, 1)
  const { rows } =
    await sql`select full_name from person_identity where id_number = '022185000001' and upper_inf(known)`.execute(
      agency.db,
    )
  assert.deepEqual(rows, [{ full_name: 'Vi Thị Khác' }])
})

test('a probable match is shown as such, and the officer may say it is another person', async () => {
  await confirm(
    officer,
    await send(
      officer,
      csv(['1,Giàng A Lẽ,Nam,01/02/1980,,Phòng Lẽ,Chuyên viên,01.003,3,"3,00",01/05/2016']),
      '2018-03-01',
    ),
  )
  const list = await send(
    officer,
    csv(['1,Giàng A Lẽ,Nam,11/02/1980,,Phòng Lẽ,Chuyên viên,01.003,3,"3,00",01/05/2016']),
    '2018-04-01',
  )
  const [line] = await linesOf(officer, list.id)
  assert.deepEqual([line.outcome, line.match.way], ['changed', 'probable'])
  const other = await officer.put(`/api/imports/${list.id}/repairs`, {
    version: 1,
    sheet: line.sheet,
    row: line.row,
    fields: {},
    match: 'other',
  })
  assert.equal((await linesOf(officer, list.id))[0].outcome, 'new')
  const undone = await officer.put(`/api/imports/${list.id}/repairs`, {
    version: other.body.version,
    sheet: line.sheet,
    row: line.row,
    fields: {},
  })
  assert.equal(undone.status, 200)
  assert.equal((await linesOf(officer, list.id))[0].match.way, 'probable')
})
