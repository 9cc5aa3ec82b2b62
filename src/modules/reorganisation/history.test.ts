import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openSource } from '#db/history.ts'
import { oldUnits } from '#law/units/dong-trieu.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import { predecessorsOf, successorsOf } from '../organisation/service.ts'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import type { NewPlan } from './api.ts'

type Row = { id: string; name: string; kind: string; code: string | null; parentId: string | null; version: string }

let t: TestAgency
let officer: Client
let signer: Client
let admin: Client
let town: string
const ids = new Map<string, string>()
const id = (code: string) => ids.get(code)!

before(async () => {
  t = await testAgency({ today: '2026-11-24' })
  officer = await t.as('officer')
  signer = await t.as('signer')
  admin = await t.as('administrator')
  town = await make('Thị xã Đông Triều', 'town', '205', null)
  for (const [code, name, [kind]] of oldUnits) ids.set(code, await make(name, kind, code, town))
})
after(() => t.close())

async function make(name: string, kind: string, code: string, parentId: string | null): Promise<string> {
  const body = { name, kind, code, parentId, from: '2000-01-01', reason: 'Danh mục ngày 15/10/2017' }
  const made = await admin.post('/api/units', body)
  assert.equal(made.status, 200, made.body.says)
  return made.body.id
}

const tree = async (day: string, knownAt?: string): Promise<Row[]> =>
  (await officer.get(`/api/units?day=${day}${knownAt ? `&knownAt=${encodeURIComponent(knownAt)}` : ''}`)).body
const wards = async (day: string) => (await tree(day)).filter(({ kind }) => kind === 'ward').map(({ name }) => name)
const bearer = async (code: string, day: string) => (await tree(day)).find((unit) => unit.code === code)?.name
const unitOf = async (personId: string, day: string) => {
  const { rows } = await sql<{ unit: string }>`select unit_id as unit from posting
    where person_id = ${personId} and upper_inf(known) and valid @> ${day}::date`.execute(t.db)
  return rows[0]?.unit
}
const resolution = (number: string, issuedOn: PlainDate | null) => ({
  number,
  title: 'sắp xếp đơn vị hành chính',
  issuedOn,
})

async function draft(plan: NewPlan): Promise<string> {
  const made = await officer.post('/api/reorganisations', plan)
  assert.equal(made.status, 200, JSON.stringify(made.body))
  const sent = await officer.post(`/api/decisions/${made.body.id}/submit`, { version: 1 })
  assert.equal(sent.status, 200, JSON.stringify(sent.body))
  return made.body.id
}
async function sign(decisionId: string): Promise<void> {
  const signed = await signer.post(`/api/decisions/${decisionId}/sign`, { version: 2 })
  assert.equal(signed.status, 200, JSON.stringify(signed.body))
}
const refused = async (plan: Omit<NewPlan, 'on'> & { on: string }, words: RegExp) => {
  const answer = await officer.post('/api/reorganisations', plan)
  assert.notEqual(answer.status, 200, JSON.stringify(answer.body))
  assert.notEqual(answer.status, 500)
  assert.match(answer.body.says, words)
  return answer.body
}
const moment = async () => (await sql<{ at: string }>`select clock_timestamp()::text as at`.execute(t.db)).rows[0]!.at
const iso = async () => new Date(await moment()).toISOString()

const upTo2020: NewPlan = {
  on: '2020-02-02',
  resolution: resolution('769/NQ-UBTVQH14', null),
  changes: [],
}
const plan2024 = (): NewPlan => ({
  on: '2024-11-01',
  resolution: resolution('1199/NQ-UBTVQH15', '2024-09-28'),
  changes: [
    { unitId: town, name: 'Thành phố Đông Triều' },
    ...['07090', '07102', '07081', '07129'].map((code) => ({ unitId: id(code), kind: 'ward' as const })),
  ],
  ends: [
    { unitId: id('07087'), kind: 'merged', to: [id('07084')] },
    { unitId: id('07072'), kind: 'merged', to: [id('07093')] },
  ],
})

test('late in 2019 four communes became wards: 6 and 15 before, 10 and 11 after', async () => {
  const changes = ['07120', '07096', '07117', '07114'].map((code) => ({ unitId: id(code), kind: 'ward' as const }))
  await sign(await draft({ ...upTo2020, changes }))
  assert.equal((await wards('2018-04-23')).length, 6)
  assert.equal((await tree('2018-04-23')).length, 22)
  assert.equal((await wards('2020-02-01')).length, 6)
  assert.equal((await wards('2020-02-02')).length, 10)
})

test('2024: two units merged, people, children and quotas follow; a revocation brings everything back', async () => {
  const [people, school] = await Promise.all([
    Promise.all(
      ['A', 'B', 'C'].map((name) => t.person({ name: `Nguyễn ${name}`, unitId: id('07087'), since: '2010-01-01' })),
    ),
    admin.post('/api/units', {
      name: 'Trường Tiểu học Tân Việt',
      kind: 'school',
      parentId: id('07087'),
      from: '2001-01-01',
      reason: 'Lập trường',
    }),
  ])
  const pupil = await t.person({ name: 'Trần Giáo Viên', unitId: school.body.id, since: '2010-01-01' })
  for (const [code, quota] of [
    ['07087', 3],
    ['07084', 4],
  ] as const)
    await admin.put(`/api/units/${id(code)}/quotas`, {
      version: null,
      quota: { cadre: null, 'civil-servant': quota, 'public-employee': null, 'contract-worker': null },
      from: '2015-01-01',
      reason: 'Giao biên chế',
    })
  const before = await iso()
  const decision = await draft(plan2024())
  assert.equal(await unitOf(people[0]!, '2024-11-01'), id('07087'), 'a draft changes nothing')
  await sign(decision)

  const after = await tree('2024-11-01')
  assert.equal(after.filter(({ kind }) => ['ward', 'commune'].includes(kind)).length, 19)
  assert.equal(after.filter(({ kind }) => kind === 'ward').length, 13)
  assert.equal(after.find((unit) => unit.id === town)!.name, 'Thành phố Đông Triều')
  assert.equal((await tree('2024-10-31')).find((unit) => unit.id === town)!.name, 'Thị xã Đông Triều')
  for (const person of people) {
    assert.equal(await unitOf(person, '2024-10-31'), id('07087'))
    assert.equal(await unitOf(person, '2024-11-01'), id('07084'))
  }
  assert.equal(await unitOf(pupil, '2024-11-01'), school.body.id)
  assert.equal(after.find((unit) => unit.id === school.body.id)!.parentId, id('07084'))
  const quota = async () =>
    (
      await sql<{ quota: number }>`select quota from staff_quota where unit_id = ${id('07084')} and upper_inf(known)
      and valid @> '2024-11-01'::date`.execute(t.db)
    ).rows[0]!.quota
  assert.equal(await quota(), 7)
  assert.equal((await tree('2024-11-01', before)).length, 23, 'as it was known before the signing')
  const ctx = await t.context()
  assert.deepEqual(await successorsOf(ctx, id('07087'), { day: '2024-11-01' }), [id('07084')])
  assert.deepEqual(await successorsOf(ctx, id('07087'), { day: '2024-10-31' }), [id('07087')])
  assert.deepEqual(
    (await predecessorsOf(ctx, id('07084'), { day: '2024-11-01' })).toSorted(),
    [id('07084'), id('07087')].toSorted(),
  )
  const paper = await officer.get(`/api/decisions/${decision}/document`)
  assert.match(paper.body.html, /Nghị quyết số 1199\/NQ-UBTVQH15/)
  assert.match(paper.body.html, /nhập vào Việt Dân/)
  const listed = (await officer.get('/api/decisions?kind=reorganisation')).body.rows.find(
    (row: Row) => row.id === decision,
  )
  assert.deepEqual([listed.people, listed.units], [0, 7])

  const revoking = await officer.post(`/api/decisions/${decision}/revocation`, { reason: 'Thử thu hồi' })
  assert.equal(revoking.status, 200, JSON.stringify(revoking.body))
  await officer.post(`/api/decisions/${revoking.body.id}/submit`, { version: 1 })
  await sign(revoking.body.id)
  assert.equal(await unitOf(people[0]!, '2024-11-01'), id('07087'))
  assert.equal((await tree('2024-11-01')).length, 23)
  assert.equal(await quota(), 4)
  assert.deepEqual(await successorsOf(ctx, id('07087'), { day: '2024-11-01' }), [id('07087')])

  await sign(await draft(plan2024()))
  assert.equal(await unitOf(people[0]!, '2024-11-01'), id('07084'), 'and it can be decided again')
})

test('2025: five wards; Đức Chính is split by hand; two codes are borne by other units', async () => {
  const [one, two] = await Promise.all(
    ['Phạm Đức Một', 'Phạm Đức Hai'].map((name) => t.person({ name, unitId: id('07093'), since: '2012-01-01' })),
  )
  const fresh = new Map(['Mạo Khê', 'Bình Khê', 'An Sinh', 'Đông Triều', 'Hoàng Quế'].map((name) => [name, newId()]))
  const codes = {
    'Mạo Khê': '07069',
    'Bình Khê': '07081',
    'An Sinh': '07090',
    'Đông Triều': '07093',
    'Hoàng Quế': '07114',
  }
  const byCode = new Map(Object.entries(codes).map(([name, code]) => [code, fresh.get(name)!]))
  const plan: NewPlan = {
    on: '2025-07-01',
    resolution: resolution('1679/NQ-UBTVQH15', '2025-06-16'),
    creates: Object.entries(codes).map(([name, code]) => ({
      id: fresh.get(name)!,
      name,
      kind: 'ward',
      code,
      parentId: town,
    })),
    ends: oldUnits
      .filter(([, , kinds]) => kinds[2] !== null)
      .map(([code, , , heirs]) => ({
        unitId: id(code),
        kind: heirs.length > 1 ? ('split' as const) : ('merged' as const),
        to: heirs.map((heir) => byCode.get(heir)!),
        ...(heirs.length > 1 ? { heir: byCode.get('07093')! } : {}),
      })),
  }
  const body = await refused(plan, /Còn 2 người của đơn vị bị tách/)
  assert.match(JSON.stringify(body.because), /Phạm Đức Một/)
  const seen = await officer.post('/api/reorganisations/preview', plan)
  assert.equal(seen.status, 200, JSON.stringify(seen.body))
  assert.match(seen.body.says, /Còn 2 người/)
  assert.deepEqual([seen.body.units.ended, seen.body.units.created, seen.body.toPlace.length], [19, 5, 2])

  const placements = [
    { personId: one!, unitId: fresh.get('Đông Triều')! },
    { personId: two!, unitId: fresh.get('An Sinh')! },
  ]
  await sign(await draft({ ...plan, placements }))
  assert.equal((await wards('2025-07-01')).length, 5)
  assert.deepEqual(
    [await bearer('07090', '2018-04-23'), await bearer('07090', '2025-06-30'), await bearer('07090', '2025-07-01')],
    ['Bình Dương', 'Bình Dương', 'An Sinh'],
  )
  assert.deepEqual(
    [await bearer('07093', '2025-06-30'), await bearer('07093', '2025-07-01')],
    ['Đức Chính', 'Đông Triều'],
  )
  assert.equal(await unitOf(two!, '2025-06-30'), id('07093'))
  assert.equal(await unitOf(two!, '2025-07-01'), fresh.get('An Sinh'))
  assert.equal(await unitOf(one!, '2025-07-01'), fresh.get('Đông Triều'))
  const ctx = await t.context()
  assert.deepEqual(
    (await successorsOf(ctx, id('07072'), { day: '2026-01-01' })).toSorted(),
    [fresh.get('Đông Triều')!, fresh.get('An Sinh')!].toSorted(),
    'Đông Triều of old, through Đức Chính',
  )
})

test('what cannot be done is refused with the reason, and nothing is written', async () => {
  const gone = id('07087')
  const stands = (await tree('2026-01-01')).find(({ name }) => name === 'Mạo Khê')!.id
  const late = await admin.post('/api/units', {
    name: 'Trung tâm Dịch vụ',
    parentId: town,
    from: '2026-01-01',
    reason: 'Lập',
  })
  const base = { on: '2026-02-01', resolution: resolution('30/NQ-HĐND', null) }
  const facts = async () =>
    (
      await sql<{ n: number }>`select (select count(*) from unit_profile) + (select count(*) from posting)
      + (select count(*) from source) + (select count(*) from unit) as n`.execute(t.db)
    ).rows[0]!.n
  const held = await facts()
  await refused(base, /chưa có đơn vị nào/)
  await refused({ ...base, ends: [{ unitId: stands, kind: 'merged', to: [gone] }] }, /không tồn tại ngày 01\/02\/2026/)
  await refused({ ...base, changes: [{ unitId: late.body.id, code: '07069' }] }, /Mã 07069 là mã của cả/)
  await refused({ ...base, changes: [{ unitId: town, parentId: stands }] }, /không thể trực thuộc chính nó/)
  await refused(
    { ...base, on: '2025-12-31', changes: [{ unitId: late.body.id, name: 'Khác' }] },
    /không tồn tại ngày 31\/12\/2025/,
  )
  await refused(
    { ...base, on: '2026-01-01', changes: [{ unitId: late.body.id, name: 'Khác' }] },
    /phải sau ngày đơn vị được lập/,
  )
  await refused({ ...base, ends: [{ unitId: late.body.id, kind: 'merged', to: [] }] }, /Hãy chọn đơn vị kế thừa/)
  await refused(
    { ...base, ends: [{ unitId: late.body.id, kind: 'merged', to: [late.body.id] }] },
    /không thể là đơn vị kết thúc/,
  )
  assert.equal(await facts(), held)
  const clash = await admin.post('/api/units', {
    name: 'Phường Thử',
    kind: 'ward',
    code: '07069',
    parentId: town,
    from: '2026-03-01',
    reason: 'Thử',
  })
  assert.equal(clash.status, 409)
  assert.match(clash.body.says, /Mã 07069 đang là mã của Mạo Khê/)
  const free = await admin.put(`/api/units/${late.body.id}`, {
    version: (await tree('2026-01-01')).find((unit) => unit.id === late.body.id)!.version,
    name: 'Trung tâm Dịch vụ',
    parentId: town,
    code: '07099',
    from: '2026-01-01',
    reason: 'Mã đã thôi dùng',
  })
  assert.equal(free.status, 200, 'a code that no unit bears any more may be given again')
})

test('nobody drafts or signs a decision that moves the people of his own unit', async () => {
  const office = await make('Phòng Nội vụ', 'office', 'P.01', town)
  const other = await make('Văn phòng', 'office', 'P.02', town)
  const self = await t.person({ name: 'Lê Tự Ký', unitId: office, since: '2012-01-01' })
  const plan: NewPlan = {
    on: '2026-12-01',
    resolution: resolution('31/NQ-HĐND', null),
    ends: [{ unitId: office, kind: 'merged', to: [other] }],
  }
  const own = await t.as('officer', undefined, self)
  assert.equal((await own.post('/api/reorganisations', plan)).status, 403)
  const decision = await draft(plan)
  const signing = await t.as('signer', undefined, self)
  assert.equal((await signing.post(`/api/decisions/${decision}/sign`, { version: 2 })).status, 403)
  await t.person({ name: 'Người Mới', unitId: office, since: '2026-01-01' })
  const stale = await signer.post(`/api/decisions/${decision}/sign`, { version: 2 })
  assert.equal(stale.status, 409, 'somebody came since: the paper would be false')
  assert.match(stale.body.says, /đã thay đổi từ khi dự thảo/)
})

test('three thousand people move in seconds', async () => {
  const from = await make('Đơn vị lớn', 'service', 'L.01', town)
  const to = await make('Đơn vị nhận', 'service', 'L.02', town)
  await t.db.transaction().execute(async (tx) => {
    const ctx = await t.context()
    const source = await openSource(tx, t.agency.id, {
      kind: 'correction',
      accountId: ctx.actor.accountId,
      reason: 'Thử',
    })
    await sql`with made as (insert into person (agency_id, id) select ${t.agency.id}, gen_random_uuid()
        from generate_series(1, 3000) returning id)
      insert into posting (agency_id, id, person_id, unit_id, staff, valid, known, source, written_by)
      select ${t.agency.id}, gen_random_uuid(), id, ${from}, 'public-employee', '[2015-01-01,)', tstzrange(${source.at}, null),
        ${source.id}, ${source.id} from made`.execute(tx)
  })
  const started = performance.now()
  await sign(
    await draft({
      on: '2026-10-01',
      resolution: resolution('32/NQ-HĐND', null),
      ends: [{ unitId: from, kind: 'merged', to: [to] }],
    }),
  )
  const took = performance.now() - started
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from posting where unit_id = ${to} and upper_inf(known)
    and valid @> '2026-10-01'::date`.execute(t.db)
  assert.equal(rows[0]!.n, 3000)
  assert.ok(took < 20_000, `drafted, tried and signed in ${Math.round(took)} ms`)
})
