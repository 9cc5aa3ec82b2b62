import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openSource } from '#db/history.ts'
import { openOldTown, resolution } from '#test/support/old-town.ts'
import type { NewPlan } from './api.ts'

const { t, signer, town, make, draft, sign } = await openOldTown()
after(() => t.close())

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
