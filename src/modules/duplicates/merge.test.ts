import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { assertFacts, openSource } from '#db/history.ts'
import { factTables, type PersonFactTable } from '#db/tables.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import { paidSlips } from '#modules/pay/payroll/paid-store.ts'
import { type SeedPerson, type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import { onServer } from '#test/support/template-database.ts'

let t: TestAgency
let officer: Client
let unitId: string
before(async () => {
  t = await testAgency()
  officer = await t.as('officer')
  unitId = await t.unit('Phòng Nội vụ')
})
after(() => t.close())

const reason = 'Nhập hai lần từ hai danh sách'
const twin = (wanted: Partial<SeedPerson> = {}) => t.person({ name: 'Vũ Thị Sinh Đôi', unitId, ...wanted })
const merge = (keepId: string, mergeId: string, choices: object = {}) =>
  officer.post('/api/merges', { keepId, mergeId, choices, reason })
const unmerge = (id: string) => officer.post(`/api/merges/${id}/withdrawal`, { reason: 'Gộp nhầm' })

type Seeded = { table: PersonFactTable; key?: object; from: PlainDate | null; until?: PlainDate; values: object }
async function record(personId: string, facts: readonly Seeded[]) {
  const { actor } = await t.context()
  await t.db.transaction().execute(async (tx) => {
    const source = await openSource(tx, t.agency.id, { kind: 'correction', accountId: actor.accountId, reason: 'Thử' })
    for (const { table, key, from, until, values } of facts)
      await assertFacts(
        tx,
        table,
        [
          {
            key: { person_id: personId, ...key },
            span: { from, until: until ?? null },
            values: values as never,
          },
        ],
        source,
      )
  })
}

/** Everything now believed, in every table of facts: what it says, since when, from where and by whom written. */
async function beliefs(): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const table of factTables) {
    const { rows } = await sql<{ fact: string }>`select (to_jsonb(f) - 'id' - 'known')::text as fact
      from ${sql.table(table)} f where upper_inf(f.known) order by 1`.execute(t.db)
    all[table] = rows.map(({ fact }) => fact)
  }
  return all
}

/** What is believed on one side only: short enough to read. */
function moved(before: Record<string, string[]>, after: Record<string, string[]>): string[] {
  return factTables.flatMap((table) => {
    const [was, is] = [before[table]!, after[table]!]
    const counted = (all: string[], fact: string) => all.filter((each) => each === fact).length
    return [...new Set([...was, ...is])].filter((fact) => counted(was, fact) !== counted(is, fact))
  })
}

const degree = { level: 'university', field: 'Luật', institution: 'Đại học Luật Hà Nội', mode: 'full-time' }
const rich = (): Seeded[] => [
  { table: 'person_origin', from: null, values: { home_town: 'Đông Triều', ethnicity: 'kinh' } },
  { table: 'qualification', key: { entry_id: newId() }, from: '2007-06-30', values: degree },
  { table: 'residence', key: { kind: 'permanent' }, from: null, values: { address: 'Số 3, phường Mạo Khê' } },
]

test('what only one record says is taken, what both say is kept once, and an empty field is filled', async () => {
  const [a, b] = [await twin(), await twin({ idNumber: '022185000321' })]
  await record(a, [{ table: 'qualification', key: { entry_id: newId() }, from: '2007-06-30', values: degree }])
  await record(b, [
    ...rich(),
    {
      table: 'qualification',
      key: { entry_id: newId() },
      from: '2012-01-01',
      values: { ...degree, level: 'master' },
    },
  ])
  const { status, body } = await merge(a, b)
  assert.equal(status, 200, JSON.stringify(body))
  const of = async (table: PersonFactTable, personId: string) =>
    (
      await sql<Record<string, string>>`select * from ${sql.table(table)} f
        where f.person_id = ${personId} and upper_inf(f.known) order by f.valid`.execute(t.db)
    ).rows
  assert.deepEqual(
    (await of('qualification', a)).map(({ level }) => level),
    ['university', 'master'],
  )
  assert.equal((await of('person_identity', a))[0]!['id_number'], '022185000321')
  assert.equal((await of('person_origin', a))[0]!['home_town'], 'Đông Triều')
  assert.equal((await of('posting', a)).length, 1)
  for (const table of ['person_identity', 'posting', 'qualification', 'salary_step'] as const)
    assert.deepEqual(await of(table, b), [], table)
})

test('the old address leads to the record that remains; as known before the merge both are there', async () => {
  const [a, b] = [await twin({ name: 'Lê Văn Cũ' }), await twin({ name: 'Lê Văn Cũ' })]
  const { rows } = await sql<{ at: string }>`select to_char(clock_timestamp() at time zone 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`.execute(t.db)
  const knownAt = rows[0]!.at
  const count = async (query = '') => (await officer.get(`/api/people?q=Lê Văn Cũ${query}`)).body.total
  assert.equal(await count(), 2)
  assert.equal((await merge(a, b)).status, 200)
  assert.equal(await count(), 1)
  assert.equal(await count(`&knownAt=${knownAt}`), 2)
  assert.equal((await officer.get(`/api/people/${b}`)).body.id, a)
  assert.equal((await officer.get(`/api/people/${b}?knownAt=${knownAt}`)).body.id, b)
  const found = (await officer.get('/api/search?q=Lê Văn Cũ')).body.items
  assert.deepEqual(
    found.map(({ path }: { path: string }) => path),
    [`/con-nguoi/${a}`],
  )
})

test('merging and taking it back gives exactly the same beliefs in every table, whatever the two records say', async () => {
  for (let seed = 1; seed <= 12; seed++) {
    const name = `Trần Ngẫu Nhiên ${seed}`
    const [a, b] = [await twin({ name, step: 1 + (seed % 4) }), await twin({ name, step: 1 + ((seed * 7) % 4) })]
    await record(seed % 2 ? a : b, rich())
    await record(b, [
      { table: 'person_origin', from: '2000-01-01', until: '2015-01-01', values: { home_town: `Xã số ${seed}` } },
      {
        table: 'absence',
        from: `2012-0${1 + (seed % 9)}-01` as PlainDate,
        until: '2013-05-01',
        values: { reason: 'study' },
      },
      {
        table: 'evaluation_grade',
        key: { year: 2015 },
        from: '2015-01-01',
        until: '2016-01-01',
        values: { grade: 'good' },
      },
    ])
    await record(a, [
      {
        table: 'absence',
        from: '2012-03-01',
        until: `2014-0${1 + (seed % 9)}-01` as PlainDate,
        values: { reason: 'maternity' },
      },
    ])
    const before = await beliefs()
    const wins = (at: number) => ((seed >> at) & 1 ? 'keep' : 'merge')
    const done = await merge(a, b, { salary_step: wins(0), person_origin: wins(1), absence: wins(2) })
    assert.equal(done.status, 200, JSON.stringify(done.body))
    assert.ok(moved(before, await beliefs()).length > 3)
    const undone = await unmerge(done.body.id)
    assert.equal(undone.status, 200, JSON.stringify(undone.body))
    assert.deepEqual(moved(before, await beliefs()), [], `seed ${seed}`)
  }
})

test('what differs on the same days is chosen by the officer, group by group', async () => {
  const [a, b] = [await twin({ step: 3 }), await twin({ step: 4, coefficient: '3.33' })]
  const unchosen = await merge(a, b)
  assert.equal(unchosen.status, 422)
  assert.match(unchosen.body.says, /Ngạch, bậc lương/)
  assert.ok(unchosen.body.fields.salary_step)
  assert.equal((await merge(a, b, { salary_step: 'merge' })).status, 200)
  const { body } = await officer.get(`/api/people/${a}`)
  assert.match(JSON.stringify(body.sections), /3,33/)
})

test('two people who hold posts at the same time are not merged, and the days are said', async () => {
  const other = await t.unit('Phòng Tài chính')
  const [a, b] = [await twin(), await twin({ unitId: other, since: '2013-03-01' })]
  const colleague = await twin({ name: 'Người Cùng Phòng', birthOn: '1990-01-01' })
  const before = await beliefs()
  const { status, body } = await merge(a, b)
  assert.equal(status, 409)
  assert.match(body.says, /cùng giữ vị trí công tác từ ngày 01\/03\/2013/)
  const choices = { person_identity: 'keep', salary_step: 'keep' }
  assert.equal((await merge(a, colleague, choices)).status, 409, 'the same post does not make two names one')
  assert.deepEqual(moved(before, await beliefs()), [])
})

test('the same record, an open decision and two accounts in use are refused with their reason', async () => {
  const [a, b] = [await twin({ name: 'Phạm Đang Trình' }), await twin({ name: 'Phạm Đang Trình' })]
  assert.equal((await merge(a, a)).status, 422)
  const draft = await officer.post('/api/decisions', { kind: 'regular-raise', personIds: [b], by: '2018-06-30' })
  assert.equal(draft.status, 200, JSON.stringify(draft.body))
  const open = await merge(a, b)
  assert.equal(open.status, 409)
  assert.match(open.body.says, /đang dự thảo/)
  await officer.post(`/api/decisions/${draft.body.id}/discard`, { version: 1 })
  await Promise.all([t.as('employee', undefined, a), t.as('employee', undefined, b)])
  assert.match((await merge(a, b)).body.says, /đều có tài khoản đang dùng/)
})

test('an account of the merged record opens the one that remains, and its own record again after the merge is taken back', async () => {
  const [a, b] = [await twin({ name: 'Đỗ Có Tài Khoản' }), await twin({ name: 'Đỗ Có Tài Khoản' })]
  const employee = await t.as('employee', undefined, b)
  const done = await merge(a, b)
  assert.equal((await employee.get(`/api/people/${b}`)).body.id, a)
  assert.equal((await employee.get(`/api/people/${a}`)).body.own, true)
  await unmerge(done.body.id)
  assert.equal((await employee.get(`/api/people/${b}`)).body.id, b)
  assert.equal((await employee.get(`/api/people/${a}`)).status, 404)
})

test('nobody merges his own record, and a merged record takes no more acts', async () => {
  const [a, b] = [await twin({ name: 'Ngô Chính Mình' }), await twin({ name: 'Ngô Chính Mình' })]
  const self = await t.as('officer', undefined, b)
  assert.equal((await self.post('/api/merges', { keepId: a, mergeId: b, choices: {}, reason })).status, 403)
  assert.equal((await merge(a, b)).status, 200)
  const post = { factId: null, unitId, staff: 'civil-servant', title: null, office: null, from: '2018-03-01', reason }
  assert.equal((await officer.post(`/api/people/${b}/postings`, post)).status, 404)
  assert.equal((await merge(b, a)).status, 404)
})

test('a merge on which a later act rests is not taken back, and the act is named; merges are taken back in turn', async () => {
  const name = 'Bùi Ba Hồ Sơ'
  const [a, b, c] = [await twin({ name }), await twin({ name, idNumber: '022085004444' }), await twin({ name })]
  const before = await beliefs()
  const first = (await merge(a, b)).body.id
  const second = (await merge(c, a)).body.id
  assert.equal((await officer.get(`/api/people/${b}`)).body.id, c, 'through both merges')
  const refused = await unmerge(first)
  assert.equal(refused.status, 409)
  assert.match(refused.body.says, /Gộp hồ sơ/)
  assert.equal((await unmerge(second)).status, 200)
  assert.equal((await unmerge(first)).status, 200)
  assert.equal((await unmerge(first)).status, 404)
  assert.deepEqual(moved(before, await beliefs()), [])
  const list = (await officer.get('/api/merges')).body.filter(({ id }: { id: string }) => [first, second].includes(id))
  assert.deepEqual(
    list.map(({ open }: { open: boolean }) => open),
    [false, false],
  )
})

test('a number that somebody else has taken since keeps the merge from being taken back', async () => {
  const name = 'Hoàng Mất Số'
  const [a, b] = [await twin({ name, idNumber: '022085005555' }), await twin({ name, idNumber: '022085006666' })]
  const { id } = (await merge(a, b, { person_identity: 'keep' })).body
  await twin({ name: 'Người Giữ Số', idNumber: '022085006666' })
  const { status, body } = await unmerge(id)
  assert.equal(status, 409)
  assert.match(body.says, /Người Giữ Số/)
})

test('what was paid on the merged record was paid to the one that remains; two paid for one month are not merged', async () => {
  const name = 'Đinh Đã Trả Lương'
  const [a, b] = [await twin({ name }), await twin({ name })]
  const ctx = await t.context()
  const [month, other] = [newId(), newId()]
  const pay = async (id: string, on: string, people: readonly string[]) => {
    await sql`insert into pay_month (agency_id, id, month, known_at, law, choices, closed_by)
      values (${t.agency.id}, ${id}, ${on}::date, now(), 'thử', '{}', ${ctx.actor.accountId})`.execute(t.db)
    for (const [at, person] of people.entries())
      await sql`insert into pay_slip (agency_id, pay_month_id, person_id, ordinal, slip)
        values (${t.agency.id}, ${id}, ${person}, ${at + 1}, ${JSON.stringify({ personId: person })})`.execute(t.db)
  }
  await pay(month, '2018-01-01', [b])
  const done = await merge(a, b)
  assert.equal(done.status, 200, JSON.stringify(done.body))
  assert.deepEqual(
    (await paidSlips(t.db, ctx, month, [a])).map(({ personId }) => personId),
    [a],
  )
  await unmerge(done.body.id)
  assert.deepEqual(await paidSlips(t.db, ctx, month, [a]), [])
  await pay(other, '2018-02-01', [a, b])
  assert.match((await merge(a, b)).body.says, /đều có lương trong bảng lương đã chốt của tháng 02\/2018/)
})

const faulty = [
  ['source', 'insert'],
  ['posting', 'update'],
  ['person_identity', 'update'],
  ['person_identity', 'insert'],
  ['qualification', 'insert'],
  ['person_merge', 'insert'],
  ['activity', 'insert'],
] as const
const faultyBack = [
  ['source', 'insert'],
  ['person_merge', 'update'],
  ['posting', 'insert'],
  ['qualification', 'update'],
  ['activity', 'insert'],
] as const

test('a fault at any statement of a merge, or of taking it back, leaves everything as it was', async (s) => {
  const name = 'Mai Lỗi Giữa Chừng'
  const [a, b] = [await twin({ name }), await twin({ name, idNumber: '022085007777' })]
  await record(b, rich())
  const each = async (faults: readonly (readonly [string, string])[], run: () => ReturnType<typeof merge>) => {
    const before = await beliefs()
    for (const [table, verb] of faults) {
      await onServer(t.ownerUrl, (client) =>
        client.query(`create or replace function fault() returns trigger language plpgsql as $$ begin raise exception 'fault'; end $$;
          create trigger fault after ${verb} on ${table} for each row execute function fault()`),
      )
      const { status } = await run()
      await onServer(t.ownerUrl, (client) => client.query(`drop trigger fault on ${table}`))
      assert.equal(status, 500, `a fault at ${verb} ${table} must reach the act`)
      assert.deepEqual(moved(before, await beliefs()), [], `${verb} ${table}`)
    }
  }
  await each(faulty, () => merge(a, b))
  let id = ''
  await s.test('control: without the fault it is merged', async () => {
    const done = await merge(a, b)
    assert.equal(done.status, 200)
    id = done.body.id
  })
  await each(faultyBack, () => unmerge(id))
  await s.test('control: without the fault it is taken back', async () => assert.equal((await unmerge(id)).status, 200))
})

test('both people must be in reach', async () => {
  const elsewhere = await t.unit('Phòng ngoài phạm vi')
  const [a, b] = [await twin({ name: 'Tạ Hai Nơi' }), await twin({ name: 'Tạ Hai Nơi', unitId: elsewhere })]
  const near = await t.as('officer', unitId)
  for (const [keepId, mergeId] of [
    [a, b],
    [b, a],
  ])
    assert.equal((await near.post('/api/merges', { keepId, mergeId, choices: {}, reason })).status, 404)
  assert.equal((await near.get(`/api/duplicates/pair?a=${a}&b=${b}`)).status, 404)
})
