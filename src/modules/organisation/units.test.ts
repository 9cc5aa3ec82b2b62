import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openSource } from '#db/history.ts'
import { testAgency } from '#test/support/api.ts'
import { findOrCreateUnits } from './service.ts'

const t = await testAgency()
after(() => t.close())
const admin = await t.as('administrator')
const reason = 'Theo đề án sắp xếp'

type Row = {
  id: string
  name: string
  parentId: string | null
  depth: number
  path: string
  version: string
  quotaVersion: string | null
  quota: object
  people: object
}
const tree = async (day = t.today): Promise<Row[]> => (await admin.get(`/api/units?day=${day}`)).body
const row = async (name: string, day = t.today) => (await tree(day)).find((unit) => unit.name === name)!

async function create(name: string, parentId: string | null = null, from = '2010-01-01'): Promise<string> {
  const { status, body } = await admin.post('/api/units', { name, parentId, from, reason })
  assert.equal(status, 200, body.says)
  return body.id
}

test('moving a unit keeps the tree as it was on every earlier day, for everything below it', async () => {
  const [office, culture, school] = [
    await create('Văn phòng'),
    await create('Phòng Văn hóa'),
    await create('Trung tâm Thể thao'),
  ]
  await admin.put(`/api/units/${school}`, {
    ...(await row('Trung tâm Thể thao')),
    parentId: culture,
    from: '2012-01-01',
    reason,
  })
  const pool = await create('Tổ Bể bơi', school, '2013-01-01')
  const moved = await admin.put(`/api/units/${school}`, {
    version: (await row('Trung tâm Thể thao')).version,
    name: 'Trung tâm Thể thao',
    parentId: office,
    from: '2018-01-01',
    reason,
  })
  assert.equal(moved.status, 200, moved.body.says)

  assert.equal((await row('Tổ Bể bơi', '2017-12-31')).path, 'Phòng Văn hóa › Trung tâm Thể thao › Tổ Bể bơi')
  assert.equal((await row('Tổ Bể bơi', '2018-01-01')).path, 'Văn phòng › Trung tâm Thể thao › Tổ Bể bơi')
  assert.equal((await row('Trung tâm Thể thao', '2011-12-31')).depth, 0)
  const { rows } = await sql`select 1 from unit_closure c where c.agency_id = ${t.agency.id} and upper_inf(c.known)
    and c.descendant_id = ${pool} and c.ancestor_id = ${culture} and c.valid @> '2018-01-01'::date`.execute(t.db)
  assert.equal(rows.length, 0)
  assert.equal(await closureIsTrue(), true)
  await t.db
    .transaction()
    .execute(async (tx) => {
      await sql`update unit_profile set parent_id = null where unit_id = ${pool}`.execute(tx)
      assert.equal(await closureIsTrue(tx), false, 'control: a profile changed behind the closure is seen')
      throw new Error('back')
    })
    .catch((error: Error) => assert.equal(error.message, 'back'))
})

/** Depth by the closure is the number of parents by the profiles, on the first day of every year. */
async function closureIsTrue(db: Parameters<ReturnType<typeof sql>['execute']>[0] = t.db): Promise<boolean> {
  const { rows } = await sql<{ wrong: number }>`
    with recursive day as (select make_date(y, 1, 1) as d from generate_series(2008, 2019) y),
    up as (select d, unit_id, parent_id, 0 as depth from unit_profile, day where agency_id = ${t.agency.id} and upper_inf(known) and valid @> d
      union all select up.d, up.unit_id, p.parent_id, up.depth + 1 from up join unit_profile p
      on p.agency_id = ${t.agency.id} and p.unit_id = up.parent_id and upper_inf(p.known) and p.valid @> up.d)
    select count(*)::int as wrong from (select d, unit_id, max(depth) as depth from up group by d, unit_id) real
    full join (select d, descendant_id, max(depth) as depth from unit_closure, day where agency_id = ${t.agency.id}
      and upper_inf(known) and valid @> d group by d, descendant_id) kept on kept.d = real.d and kept.descendant_id = real.unit_id
    where kept.depth is distinct from real.depth`.execute(db)
  return rows[0]!.wrong === 0
}

test('a unit never comes to stand under itself', async () => {
  const top = await create('Phòng A')
  const below = await create('Tổ A1', top)
  const { version } = await row('Phòng A')
  const body = { version, name: 'Phòng A', from: t.today, reason }
  assert.equal((await admin.put(`/api/units/${top}`, { ...body, parentId: below })).status, 422)
  assert.equal((await admin.put(`/api/units/${top}`, { ...body, parentId: top })).status, 422)
  assert.equal((await admin.put(`/api/units/${top}`, { ...body, parentId: null, name: 'Phòng A mới' })).status, 200)
})

test('a stale edit is refused and shows the version that stands', async () => {
  const id = await create('Phòng B')
  const { version } = await row('Phòng B')
  const edit = (name: string) =>
    admin.put(`/api/units/${id}`, { version, name, parentId: null, from: '2016-01-01', reason })
  assert.equal((await edit('Phòng B mới')).status, 200)
  const stale = await edit('Phòng B khác')
  assert.equal(stale.status, 409)
  assert.equal(stale.body.current.name, 'Phòng B mới')
  assert.equal((await row('Phòng B', '2015-12-31')).id, id)
})

test('a unit with people or children does not end; the number is said', async () => {
  const id = await create('Phòng C')
  const child = await create('Tổ C1', id)
  await t.person({ unitId: child })
  const end = async (unitId: string, name: string) =>
    admin.post(`/api/units/${unitId}/end`, { version: (await row(name)).version, on: '2018-06-01', reason })
  assert.match((await end(id, 'Phòng C')).body.says, /còn 1 đơn vị trực thuộc/)
  assert.match((await end(child, 'Tổ C1')).body.says, /còn 1 người/)
  const empty = await create('Phòng D')
  assert.equal((await end(empty, 'Phòng D')).status, 200)
  assert.equal(await row('Phòng D', '2018-06-01'), undefined)
  assert.equal((await row('Phòng D', '2018-05-31')).id, empty)
})

test('quotas hold from their day, and a stale assignment is refused', async () => {
  const id = await create('Phòng Đ')
  const quota = { cadre: null, 'civil-servant': 5, 'public-employee': null, 'contract-worker': 1 }
  const set = (version: string | null, from: string, given: object) =>
    admin.put(`/api/units/${id}/quotas`, { version, quota: { ...quota, ...given }, from, reason })
  assert.equal((await set(null, '2017-01-01', {})).status, 200)
  const stale = await set(null, '2018-01-01', {})
  assert.equal(stale.status, 409)
  assert.deepEqual(stale.body.current.quota, { 'civil-servant': 5, 'contract-worker': 1 })
  assert.equal(
    (await set((await row('Phòng Đ')).quotaVersion, '2018-01-01', { 'civil-servant': 4, 'contract-worker': null }))
      .status,
    200,
  )
  assert.deepEqual((await row('Phòng Đ', '2017-12-31')).quota, quota)
  assert.deepEqual((await row('Phòng Đ')).quota, { ...quota, 'civil-servant': 4, 'contract-worker': null })
})

test('an administrator of one unit reaches only its tree', async () => {
  const own = await create('Phòng E')
  const other = await create('Phòng G')
  const limited = await t.as('administrator', own)
  assert.deepEqual(
    (await limited.get('/api/units')).body.map(({ name }: Row) => name),
    ['Phòng E'],
  )
  const edit = async (id: string, name: string) =>
    limited.put(`/api/units/${id}`, {
      version: (await row(name)).version,
      name: `${name} mới`,
      parentId: null,
      from: t.today,
      reason,
    })
  assert.equal((await edit(other, 'Phòng G')).status, 404)
  assert.equal((await edit(own, 'Phòng E')).status, 200)
  assert.equal(
    (await limited.post('/api/units', { name: 'Tổ lạ', parentId: other, from: t.today, reason })).status,
    404,
  )
  assert.equal(
    (await limited.post('/api/units', { name: 'Phòng gốc', parentId: null, from: t.today, reason })).status,
    403,
  )
})

test('children are put in order, all of them or none', async () => {
  const parent = await create('Phòng H')
  const ids = [await create('Tổ 1', parent), await create('Tổ 2', parent), await create('Tổ 3', parent)]
  const order = (unitIds: string[]) => admin.put('/api/units/order', { parentId: parent, unitIds })
  assert.equal((await order(ids.slice(1))).status, 409)
  assert.equal((await order(ids.toReversed())).status, 200)
  const names = (await tree()).filter(({ parentId }) => parentId === parent).map(({ name }) => name)
  assert.deepEqual(names, ['Tổ 3', 'Tổ 2', 'Tổ 1'])
})

test('an import finds units blind to accents, makes the others, and lets an old list extend a unit back', async () => {
  const ctx = await t.context('officer')
  const id = await create('Trường Mầm non Hoa Sữa', null, '2016-01-01')
  const found = await t.db.transaction().execute(async (tx) => {
    const source = await openSource(tx, t.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    return findOrCreateUnits(
      tx,
      ctx,
      ['TRƯỜNG MẦM NON HOA SỮA', 'Trường Tiểu học Số 1', 'truong tieu hoc  so 1'],
      '2015-01-01',
      source,
    )
  })
  assert.equal(found.get('TRƯỜNG MẦM NON HOA SỮA'), id)
  assert.equal(found.get('Trường Tiểu học Số 1'), found.get('truong tieu hoc  so 1'))
  assert.equal((await row('Trường Mầm non Hoa Sữa', '2015-01-01')).id, id)
  assert.equal(await row('Trường Mầm non Hoa Sữa', '2014-12-31'), undefined)
  assert.equal(await closureIsTrue(), true)
})
