import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { connect } from '#db/connect.ts'
import { testAgency } from '#test/support/api.ts'
import { auditAll } from './service.ts'

const t = await testAgency()
const owner = connect(t.ownerUrl, 1)
after(() => owner.destroy().then(() => t.close()))

const auditor = await t.as('auditor')
const seal = async () =>
  (await auditor.get('/api/activity/seal')).body as { rows: number; broken: number | null; lastHash: string }
const rows = sql`activity where agency_id = ${t.agency.id}`

/** What only the owner of the tables can do; everything is put back after. */
async function tampered(how: ReturnType<typeof sql>, look: () => Promise<void>) {
  await sql`alter table activity disable trigger user`.execute(owner)
  await sql`create table kept as select * from activity`.execute(owner)
  try {
    await how.execute(owner)
    await look()
  } finally {
    await sql`delete from activity`.execute(owner)
    await sql`insert into activity select * from kept`.execute(owner)
    await sql`drop table kept`.execute(owner)
    await sql`alter table activity enable trigger user`.execute(owner)
  }
}

test('the chain of an untouched record is whole, and follows every act', async () => {
  const administrator = await t.as('administrator')
  for (const name of ['Phòng A', 'Phòng B', 'Phòng C', 'Phòng D'])
    await administrator.post('/api/units', { name, parentId: null, from: '2018-01-01', reason: 'Thử' })
  const before = await seal()
  assert.deepEqual([before.rows, before.broken], [4, null])
  assert.equal((await administrator.get('/api/activity/export')).status, 200)
  const after = await seal()
  assert.deepEqual([after.rows, after.broken], [5, null])
  assert.notEqual(after.lastHash, before.lastHash)
})

for (const [how, change, broken] of [
  ['a row that was edited', sql`update activity set says = 'khác' where agency_id = ${t.agency.id} and seq = 2`, 2],
  [
    'a row edited with its own seal reckoned anew',
    sql`update activity a set actor = 'khác', hash = sha256('khác') where agency_id = ${t.agency.id} and seq = 2`,
    2,
  ],
  ['a row deleted in the middle', sql`delete from ${rows} and seq = 3`, 4],
  ['the first row deleted', sql`delete from ${rows} and seq = 1`, 2],
] as const) {
  test(`${how} breaks the chain there`, async () => {
    await tampered(change, async () => assert.equal((await seal()).broken, broken))
    assert.equal((await seal()).broken, null, 'control: put back, it is whole')
  })
}

test('a tail cut off, and a chain forged anew, are seen against a remembered mark and not without it', async () => {
  const faults = async (mark: Awaited<ReturnType<typeof auditAll>>) =>
    (await auditAll(t.db, mark)).flatMap((one) => one.faults)
  const mark = await auditAll(t.db, [])
  assert.deepEqual(await faults(mark), [])
  await tampered(sql`delete from ${rows} and seq > 3`, async () => {
    assert.equal((await seal()).broken, null)
    assert.deepEqual(await faults([]), [])
    assert.match((await faults(mark)).join(), /bị cắt: mốc đã lưu có 5 dòng, nay chỉ còn 3/)
  })
  await tampered(forged, async () => {
    assert.equal((await seal()).broken, null, 'every seal was reckoned anew')
    assert.match((await faults(mark)).join(), /dòng 5 không còn khớp/)
  })
  await auditor.get('/api/accounts/export')
  assert.deepEqual(await faults(mark), [], 'the record may grow after the mark')
})

const forged = sql`do $$ declare one activity; before bytea := '\\x'; begin
  update activity set says = 'khác' where seq = 2;
  for one in select * from activity order by seq loop
    before := activity_hash(one, before);
    update activity set hash = before where agency_id = one.agency_id and seq = one.seq;
  end loop; end $$`
