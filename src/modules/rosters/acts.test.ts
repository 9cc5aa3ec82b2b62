import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import { confirm, count, csv, linesOf, send, stepOf } from '#test/support/rosters.ts'
import { upload } from '#test/support/upload.ts'

let agency: TestAgency
let officer: Client
before(async () => {
  agency = await testAgency()
  officer = await agency.as('officer')
})
after(() => agency.close())

test('a held row is repaired in place, and imported after the others', async () => {
  const list = await send(
    officer,
    csv([
      '1,Bế Văn Sửa,Nam,01/02/1980,,Phòng Sửa,Chuyên viên,01.003,3,"3,03",01/05/2016',
      '2,Bế Thị Đúng,Nữ,01/02/1981,,Phòng Sửa,Chuyên viên,01.003,3,"3,00",01/05/2016',
    ]),
    '2018-03-01',
  )
  assert.equal((await confirm(officer, list)).body.new, 1)
  const [held] = (await officer.get(`/api/imports/${list.id}/rows?state=held`)).body.rows
  assert.equal(held.problems[0].kind, 'coefficient-step-mismatch')
  const fixed = await officer.put(`/api/imports/${list.id}/repairs`, {
    version: 2,
    sheet: held.sheet,
    row: held.row,
    fields: { coefficient: '3,00' },
  })
  assert.equal(fixed.status, 200, JSON.stringify(fixed.body))
  const done = await officer.put(`/api/imports/${list.id}/repairs`, {
    version: 3,
    sheet: held.sheet,
    row: held.row + 1,
    fields: { coefficient: '3,00' },
  })
  assert.equal(done.status, 422, 'a row already imported is history')
  assert.deepEqual(
    (({ new: fresh, held: waiting }) => [fresh, waiting])((await confirm(officer, fixed.body)).body),
    [1, 0],
  )
  assert.equal((await stepOf(agency, 'Bế Văn Sửa')).length, 1)
})

test('a column can be given another field, and back', async () => {
  const list = await send(
    officer,
    csv(['1,Mã Văn Cột,Nam,01/02/1980,,Phòng Cột,Chuyên viên,01.003,3,"3,00",01/05/2016']),
    '2018-03-01',
  )
  const [{ sheet }] = await linesOf(officer, list.id)
  const mapped = await officer.put(`/api/imports/${list.id}/mapping`, {
    version: 1,
    sheets: { [sheet]: { columns: { unit: 6, title: null } } },
  })
  assert.equal((await linesOf(officer, list.id))[0].unitName, 'Chuyên viên')
  const back = await officer.put(`/api/imports/${list.id}/mapping`, { version: mapped.body.version, sheets: {} })
  assert.equal(back.status, 200)
  assert.equal((await linesOf(officer, list.id))[0].unitName, 'Phòng Cột')
  assert.equal((await officer.put(`/api/imports/${list.id}/mapping`, { version: 1, sheets: {} })).status, 409)
})

test('of two confirmations at once one imports, the other is told', async () => {
  const list = await send(
    officer,
    csv(['1,Chu Văn Hai,Nam,01/02/1980,,Phòng Kép,Chuyên viên,01.003,3,"3,00",01/05/2016']),
    '2018-03-01',
  )
  const answers = await Promise.all([confirm(officer, list), confirm(officer, list), confirm(officer, list)])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409, 409])
  assert.equal((await stepOf(agency, 'Chu Văn Hai')).length, 1)
})

test('two lists with the same person at once make one person of him', async () => {
  const row = '1,Chu Thị Chung,Nữ,01/02/1983,022183000009,Phòng Kép,Chuyên viên,01.003,3,"3,00",01/05/2016'
  const lists = [await send(officer, csv([row]), '2018-03-01'), await send(officer, csv([row]), '2018-03-01')]
  const answers = await Promise.all(lists.map((list) => confirm(officer, list)))
  assert.deepEqual(answers.map(({ body }) => body.new).toSorted(), [0, 1])
})

test('a discarded list leaves nothing, and cannot come back', async () => {
  const list = await send(
    officer,
    csv(['1,Kha Văn Bỏ,Nam,01/02/1980,,Phòng Bỏ,Chuyên viên,01.003,3,"3,00",01/05/2016']),
    '2018-03-01',
  )
  assert.equal((await officer.delete(`/api/imports/${list.id}?version=1`)).status, 200)
  assert.equal((await confirm(officer, { ...list, version: 2 })).status, 422)
  const { rows } = await sql`select 1 from roster_row where import_id = ${list.id}`.execute(agency.db)
  assert.equal(rows.length, 0)
})

test('what is no list is refused, and nothing is stored', async () => {
  const before = await count(agency, 'roster_import')
  for (const file of [Buffer.from('PK\x03\x04 broken'), Buffer.from('%PDF-1.7'), Buffer.from('a,b\n1,2\n')]) {
    const { status, body } = await upload(officer, '/api/imports', file, { asOf: '2018-03-01' })
    assert.equal(status, 422)
    assert.match(body.says, /Hãy/)
  }
  assert.equal((await upload(officer, '/api/imports', csv([]), { asOf: '2018-13-01' })).status, 422)
  assert.equal((await upload(officer, '/api/imports', csv([]), { asOf: '2019-01-01' })).status, 422, 'after today')
  assert.equal(await count(agency, 'roster_import'), before)
})

test('the same upload sent twice is one import', async () => {
  const file = csv(['1,Cà Văn Lại,Nam,01/02/1980,,Phòng Lại,Chuyên viên,01.003,3,"3,00",01/05/2016'])
  const key = crypto.randomUUID()
  const [one, other] = [
    await upload(officer, '/api/imports', file, { asOf: '2018-03-01' }, 'a.csv', key),
    await upload(officer, '/api/imports', file, { asOf: '2018-03-01' }, 'a.csv', key),
  ]
  assert.equal(one.body.id, other.body.id)
  assert.equal((await upload(officer, '/api/imports', file, { asOf: '2018-02-01' }, 'a.csv', key)).status, 409)
})

test('an officer of one unit does not import; an auditor only reads; another agency sees nothing', async () => {
  const file = csv(['1,Sùng A Quyền,Nam,01/02/1980,,Phòng Quyền,Chuyên viên,01.003,3,"3,00",01/05/2016'])
  const list = await send(officer, file, '2018-03-01')
  const limited = await agency.as('officer', await agency.unit('Phòng Riêng'))
  const auditor = await agency.as('auditor')
  const stranger = await (await agency.another()).as('officer')
  assert.equal((await upload(limited, '/api/imports', file, { asOf: '2018-03-01' })).status, 403)
  assert.equal((await limited.get(`/api/imports/${list.id}/rows`)).status, 403)
  assert.equal((await auditor.get(`/api/imports/${list.id}/rows`)).status, 200)
  assert.equal((await confirm(auditor, list)).status, 403)
  assert.equal((await stranger.get(`/api/imports/${list.id}`)).status, 404)
  assert.equal((await confirm(stranger, list)).status, 404)
})
