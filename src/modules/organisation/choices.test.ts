import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { agencyChoices } from '#law/choices.ts'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import type { ChoiceEra, OpenPoint } from './choice-api.ts'
import { choiceUses } from './model.ts'
import { choicesOn } from './service.ts'

let t: TestAgency
let officer: Client
const name = 'pay.unpaid-day'
const reason = 'Theo quy chế'

before(async () => {
  t = await testAgency({ today: '2026-11-23' })
  officer = await t.as('officer')
})
after(() => t.close())

const points = async (client = officer): Promise<OpenPoint[]> => (await client.get('/api/agency/choices')).body
const point = async (wanted = name) => (await points()).find((one) => one.name === wanted)!
const record = (body: object, wanted = name, client = officer) =>
  client.request('PUT', `/api/agency/choices/${wanted}`, {
    option: 'of-month',
    from: '2026-07-01',
    basis: 'Quy chế chi tiêu nội bộ số 5/QC-UBND',
    reason,
    replaces: null,
    ...body,
  })
const on = async (day: ChoiceEra['from'], knownAt?: string) => {
  const own = (await choicesOn(t.db, await t.context(), day, knownAt))[name]
  return typeof own === 'object' ? own.option : own
}

test('every open point of the law is listed, with its options and no choice yet', async () => {
  const all = await points()
  assert.deepEqual(
    all.map((one) => one.name),
    agencyChoices.map((of) => of.name),
  )
  for (const { options, usual, eras, label } of all) {
    assert.ok(options.some(({ option }) => option === usual) && options.length > 1, label)
    assert.deepEqual(eras, [])
  }
  const names = new Set(all.map((one) => one.name))
  assert.deepEqual(
    Object.keys(choiceUses).filter((used) => !names.has(used)),
    [],
  )
})

test('a choice holds from its day until the next one recorded, and what was believed before is kept', async () => {
  const before = new Date().toISOString()
  assert.equal((await record({ from: '2026-10-01', option: 'of-22', basis: 'Quy chế mới' })).status, 200)
  assert.equal((await record({})).status, 200)
  const { eras } = await point()
  assert.deepEqual(
    eras.map(({ option, from, until }) => [option, from, until]),
    [
      ['of-22', '2026-10-01', null],
      ['of-month', '2026-07-01', '2026-10-01'],
    ],
  )
  assert.ok(eras[0]!.recordedBy && eras[0]!.reason === reason)
  assert.deepEqual(
    [await on('2026-06-30'), await on('2026-07-01'), await on('2026-09-30'), await on('2026-10-01')],
    [undefined, 'of-month', 'of-month', 'of-22'],
  )
  assert.equal(await on('2026-07-01', before), undefined)
  const { says } = (await t.db
    .selectFrom('activity')
    .select('says')
    .where('act', '=', 'organisation.record-choice')
    .orderBy('seq', 'desc')
    .executeTakeFirst())!
  assert.match(says, /từ ngày 01\/07\/2026: Tiền lương một ngày .* – tiền lương tháng chia số ngày làm việc/)
})

test('a stale choice, an option or a name that is not listed, and a criterion of early raises are refused', async () => {
  const stale = await record({ option: 'of-22' })
  assert.equal(stale.status, 409)
  assert.equal(stale.body.current.option, 'of-month')
  for (const option of ['toString', 'of-30']) {
    const wrong = await record({ option, replaces: (await point()).eras[1]!.id })
    assert.equal(wrong.status, 422)
    assert.ok(wrong.body.fields.option)
  }
  assert.equal((await record({}, 'pay.nothing')).status, 404)
  const early = await record({ option: 'head' }, 'early-raise.order')
  assert.equal(early.status, 422)
  assert.match(early.body.says, /tiêu chí nâng bậc trước thời hạn/)
  assert.equal((await record({ basis: ' ' })).status, 422)
})

test('of two who record together one is told; nobody whose reach is one unit records', async () => {
  const held = (await point()).eras[1]!.id
  const both = await Promise.all([record({ replaces: held }), record({ replaces: held })])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409])
  const unit = await t.unit('Phòng Văn hóa')
  assert.equal((await record({}, name, await t.as('officer', unit))).status, 403)
  assert.equal((await record({}, name, await t.as('signer'))).status, 403)
  assert.equal((await t.as('unit-head').then((head) => head.get('/api/agency/choices'))).status, 403)
  assert.equal((await record({}, 'overtime.civil-service', await t.as('administrator'))).status, 422)
})

test('another agency chooses for itself', async () => {
  const away = await t.another()
  assert.deepEqual(await choicesOn(away.db, await away.context(), '2026-08-01'), {})
})

test('control: the database itself refuses two choices of one point on one day', async () => {
  const copy = sql`insert into agency_choice select agency_id, gen_random_uuid(), name, option, basis, valid, known, source,
    written_by, ended_by from agency_choice where upper_inf(known) limit 1`
  await assert.rejects(copy.execute(t.db), /conflicting key value/)
})
