import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { factTables } from '#db/tables.ts'
import type { Client } from '#test/support/client.ts'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import { upload } from '#test/support/upload.ts'

const fixture = (name: string) => readFileSync(`test/fixtures/rosters/${name}`)
const keyOf = (name: string) => JSON.parse(fixture(`${name}.key.json`).toString()) as Key
type Key = {
  asOf: string
  rows: { accepted: number; held: number }
  problems: { sheet: string; row: number; severity: string; kind: string }[]
}

type List = { id: string; version: number }

async function send(officer: Client, file: Buffer, asOf: string): Promise<List> {
  const { status, body } = await upload(officer, '/api/imports', file, { asOf })
  assert.equal(status, 200, JSON.stringify(body))
  return body as List
}

const confirm = (officer: Client, { id, version }: List) => officer.post(`/api/imports/${id}/confirm`, { version })

/** As the keys list them: the warnings of a held row do not count. */
async function problems(officer: Client, id: string) {
  const { body } = await officer.get(`/api/imports/${id}/rows?size=500`)
  const pages = await Promise.all(
    Array.from({ length: body.pages }, (_, at) => officer.get(`/api/imports/${id}/rows?size=500&page=${at + 1}`)),
  )
  return pages
    .flatMap(({ body: page }) => page.rows)
    .flatMap(({ sheet, row, reading, problems: found }) =>
      found
        .filter(({ severity }: { severity: string }) => reading !== 'held' || severity === 'held')
        .map(({ severity, kind }: { severity: string; kind: string }) => `${sheet}|${row}|${severity}|${kind}`),
    )
    .toSorted()
}

/** What we believe, without the ids that a new writing has. */
async function beliefs({ db }: TestAgency): Promise<string[]> {
  const all = await Promise.all(
    factTables.map(async (table) => {
      const { rows } = await sql<{
        fact: string
      }>`select ${table} || (to_jsonb(f) - 'id' - 'known' - 'ended_by')::text as fact from ${sql.table(table)} f where upper_inf(known)`.execute(
        db,
      )
      return rows.map(({ fact }) => fact)
    }),
  )
  return all.flat().toSorted()
}

const count = async ({ db }: TestAgency, table: 'person' | 'roster_row' | 'roster_import' | 'salary_step') =>
  Number((await db.selectFrom(table).select(db.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

for (const name of ['offices-2018-11', 'flat-2018-13', 'schools-2026-12']) {
  test(`${name}: read, confirmed, the same again, withdrawn`, async (t) => {
    const key = keyOf(name)
    const agency = await testAgency({ today: key.asOf as '2018-04-01' })
    t.after(() => agency.close())
    const officer = await agency.as('officer')
    const before = await beliefs(agency)
    const list = await send(officer, fixture(`${name}.xlsx`), key.asOf)

    const { body: shown } = await officer.get(`/api/imports/${list.id}`)
    assert.equal(shown.state, 'preview')
    assert.deepEqual(
      [shown.counts.accepted, shown.counts.held, shown.counts.new],
      [key.rows.accepted, key.rows.held, key.rows.accepted],
    )
    const expected = key.problems
      .map(({ sheet, row, severity, kind }) => `${sheet}|${row}|${severity}|${kind}`)
      .toSorted()
    assert.deepEqual(await problems(officer, list.id), expected)

    const done = await confirm(officer, list)
    assert.equal(done.status, 200, JSON.stringify(done.body))
    assert.equal(done.body.new, key.rows.accepted)
    assert.equal(await count(agency, 'person'), key.rows.accepted)
    const imported = await beliefs(agency)
    assert.notDeepEqual(imported, before)

    const again = await send(officer, fixture(`${name}.xlsx`), key.asOf)
    const { body: same } = await officer.get(`/api/imports/${again.id}`)
    assert.deepEqual(
      [same.counts.same, same.counts.new, same.counts.changed, same.counts.absent],
      [key.rows.accepted, 0, 0, 0],
    )
    assert.equal(same.sameFile.id, list.id)
    const nothing = await confirm(officer, again)
    assert.equal(nothing.body.facts, 0)
    assert.match(nothing.body.says, /không thay đổi/)
    assert.deepEqual(await beliefs(agency), imported)

    const early = await officer.post(`/api/imports/${list.id}/withdraw`, { version: 2, reason: 'Nhầm tệp' })
    assert.equal(early.status, 409, 'the second list speaks of the people of the first')
    assert.match(early.body.says, /danh-sach\.xlsx/)
    assert.equal((await officer.post(`/api/imports/${again.id}/withdraw`, { version: 2, reason: 'Thừa' })).status, 200)
    const back = await officer.post(`/api/imports/${list.id}/withdraw`, { version: 2, reason: 'Nhầm tệp' })
    assert.equal(back.status, 200, JSON.stringify(back.body))
    assert.deepEqual(await beliefs(agency), before)
  })
}

let agency: TestAgency
let officer: Client
before(async () => {
  agency = await testAgency()
  officer = await agency.as('officer')
})
after(() => agency.close())

/** A list of its own for each test: other people, another unit. */
const csv = (rows: readonly string[]) =>
  Buffer.from(['STT,Họ và tên,Giới tính,Ngày sinh,CCCD,Đơn vị,Chức vụ,Mã ngạch,Bậc,Hệ số,Hưởng từ', ...rows].join('\n'))

const lines = async (id: string) => (await officer.get(`/api/imports/${id}/rows`)).body.rows
const stepOf = async (name: string) =>
  (
    await sql<{
      step: number
      valid: string
      written_by: string
    }>`select s.step, s.valid::text, s.written_by from salary_step s
  join person_identity i using (person_id) where i.full_name = ${name} and upper_inf(s.known) and upper_inf(i.known) order by s.valid`.execute(
      agency.db,
    )
  ).rows

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
  const untouched = await stepOf('Lò Thị Hai')

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
  const [line] = await lines(later.id)
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
    (await stepOf('Lò Văn Một')).map(({ step, valid }) => [step, valid]),
    [
      [3, '[2015-05-01,2018-03-01)'],
      [4, '[2018-03-01,)'],
    ],
  )
  assert.deepEqual(await stepOf('Lò Thị Hai'), untouched)
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
  const [line] = await lines(stale.id)
  assert.deepEqual([line.outcome, line.problems[0].kind], ['same', 'older-than-records'])
  await confirm(officer, stale)
  assert.deepEqual(
    (await stepOf('Tô Văn Cũ')).map(({ step }) => step),
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
  const [line] = await lines(clash.id)
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
  const [line] = await lines(list.id)
  assert.deepEqual([line.outcome, line.match.way], ['changed', 'probable'])
  const other = await officer.put(`/api/imports/${list.id}/repairs`, {
    version: 1,
    sheet: line.sheet,
    row: line.row,
    fields: {},
    match: 'other',
  })
  assert.equal((await lines(list.id))[0].outcome, 'new')
  const undone = await officer.put(`/api/imports/${list.id}/repairs`, {
    version: other.body.version,
    sheet: line.sheet,
    row: line.row,
    fields: {},
  })
  assert.equal(undone.status, 200)
  assert.equal((await lines(list.id))[0].match.way, 'probable')
})

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
  assert.equal((await stepOf('Bế Văn Sửa')).length, 1)
})

test('a column can be given another field, and back', async () => {
  const list = await send(
    officer,
    csv(['1,Mã Văn Cột,Nam,01/02/1980,,Phòng Cột,Chuyên viên,01.003,3,"3,00",01/05/2016']),
    '2018-03-01',
  )
  const [{ sheet }] = await lines(list.id)
  const mapped = await officer.put(`/api/imports/${list.id}/mapping`, {
    version: 1,
    sheets: { [sheet]: { columns: { unit: 6, title: null } } },
  })
  assert.equal((await lines(list.id))[0].unitName, 'Chuyên viên')
  const back = await officer.put(`/api/imports/${list.id}/mapping`, { version: mapped.body.version, sheets: {} })
  assert.equal(back.status, 200)
  assert.equal((await lines(list.id))[0].unitName, 'Phòng Cột')
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
  assert.equal((await stepOf('Chu Văn Hai')).length, 1)
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
