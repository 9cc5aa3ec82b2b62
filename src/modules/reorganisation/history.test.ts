import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { oldUnits } from '#law/units/dong-trieu.ts'
import { newId } from '#lib/id.ts'
import { openOldTown, resolution } from '#test/support/old-town.ts'
import { predecessorsOf, successorsOf } from '../organisation/service.ts'
import type { NewPlan } from './api.ts'

const { t, officer, admin, town, id, tree, wards, bearer, unitOf, draft, sign, refused } = await openOldTown()
after(() => t.close())

const iso = async () => {
  const { rows } = await sql<{ at: string }>`select clock_timestamp()::text as at`.execute(t.db)
  return new Date(rows[0]!.at).toISOString()
}

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
    (row: { id: string }) => row.id === decision,
  )
  assert.deepEqual([listed.people, listed.units], [0, 7])
  const year = (await officer.get('/api/register?year=2026')).body.rows
  assert.equal(year.find((row: { id: string }) => row.id === decision).people, 3, 'the register counts who moves')

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
