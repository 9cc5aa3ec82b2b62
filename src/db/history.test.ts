import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Tx } from './connect.ts'
import { assertFacts, begin, end, holds, openSource, type Source, withdraw } from './history.ts'

let t: TestAgency
let accountId: string
before(async () => {
  t = await testAgency()
  accountId = (await t.context()).actor.accountId
})
after(() => t.close())

const act = <T>(work: (tx: Tx, source: Source) => Promise<T>) =>
  t.db.transaction().execute(async (tx) => {
    const source = await openSource(tx, t.agency.id, { kind: 'correction', accountId, reason: 'thử' })
    const result = await work(tx, source)
    return { source, result }
  })

const percent = (personId: string, from: `${number}-${number}-${number}`, value: number) =>
  act((tx, source) => begin(tx, 'beyond_top_step', { person_id: personId }, from, { percent: value }, source))

/** 'from..until=percent' of what was believed at a moment (null: now), in order. */
async function believed(personId: string, knownAt: string | null = null) {
  const { rows } = await sql<{
    says: string
  }>`select coalesce(lower(valid)::text, '') || '..' || coalesce(upper(valid)::text, '') || '=' || percent as says
    from beyond_top_step where person_id = ${personId} and known @> coalesce(${knownAt}::timestamptz, now()) order by lower(valid)`.execute(
    t.db,
  )
  return rows.map(({ says }) => says)
}

const moment = async () => (await sql<{ at: string }>`select clock_timestamp()::text as at`.execute(t.db)).rows[0]!.at

test('a value that begins ends the one before it, and the past is kept as it was known', async () => {
  const who = await t.person({})
  await percent(who, '2018-01-01', 5)
  const before = await moment()
  await percent(who, '2019-01-01', 6)
  assert.deepEqual(await believed(who), ['2018-01-01..2019-01-01=5', '2019-01-01..=6'])
  assert.deepEqual(await believed(who, before), ['2018-01-01..=5'])
})

test('a correction inside a span splits it in three', async () => {
  const who = await t.person({})
  await percent(who, '2018-01-01', 5)
  await act((tx, source) =>
    assertFacts(
      tx,
      'beyond_top_step',
      [{ key: { person_id: who }, span: { from: '2018-03-01', until: '2018-05-01' }, values: { percent: 9 } }],
      source,
    ),
  )
  assert.deepEqual(await believed(who), ['2018-01-01..2018-03-01=5', '2018-03-01..2018-05-01=9', '2018-05-01..=5'])
})

test('ending stops a value; ending without a day says that it never held', async () => {
  const who = await t.person({})
  await percent(who, '2018-01-01', 5)
  await act((tx, source) => end(tx, 'beyond_top_step', { person_id: who }, '2020-01-01', source))
  assert.deepEqual(await believed(who), ['2018-01-01..2020-01-01=5'])
  await act((tx, source) => end(tx, 'beyond_top_step', { person_id: who }, null, source))
  assert.deepEqual(await believed(who), [])
})

test('two writings of one act leave only the last', async () => {
  const who = await t.person({})
  await act(async (tx, source) => {
    await begin(tx, 'beyond_top_step', { person_id: who }, '2018-01-01', { percent: 5 }, source)
    await begin(tx, 'beyond_top_step', { person_id: who }, '2018-01-01', { percent: 7 }, source)
  })
  assert.deepEqual(await believed(who), ['2018-01-01..=7'])
})

test('withdrawing an act restores what was believed before it, however many it had superseded', async () => {
  const who = await t.person({})
  await percent(who, '2018-01-01', 5)
  await percent(who, '2019-01-01', 6)
  const held = await believed(who)
  const { source: wrong } = await percent(who, '2018-06-01', 9)
  assert.notDeepEqual(await believed(who), held)
  const { result } = await act((tx, source) => withdraw(tx, wrong.id, source))
  assert.deepEqual([result, await believed(who)], [[], held])
})

test('an act on which a later one rests is not withdrawn; after the later one is, it is', async () => {
  const who = await t.person({})
  const { source: first } = await percent(who, '2018-01-01', 5)
  const { source: second } = await percent(who, '2019-01-01', 6)
  const held = await believed(who)
  assert.deepEqual((await act((tx, source) => withdraw(tx, first.id, source))).result, ['beyond_top_step'])
  assert.deepEqual(await believed(who), held, 'a refused withdrawal changes nothing')
  await act((tx, source) => withdraw(tx, second.id, source))
  assert.deepEqual((await act((tx, source) => withdraw(tx, first.id, source))).result, [])
  assert.deepEqual(await believed(who), [])
})

test('the database itself refuses two values on one day in one belief', async () => {
  const who = await t.person({})
  await percent(who, '2018-01-01', 5)
  await assert.rejects(
    sql`insert into beyond_top_step select agency_id, gen_random_uuid(), person_id, 8, valid, known, source, written_by, null
      from beyond_top_step where person_id = ${who}`.execute(t.db),
    /exclusion constraint/,
  )
})

test('one predicate answers "as of a day, as known at a moment"', async () => {
  const who = await t.person({})
  await percent(who, '2018-01-01', 5)
  const before = await moment()
  await percent(who, '2018-01-01', 6)
  const asOf = async (knownAt: string | null) =>
    (
      await t.db
        .selectFrom('beyond_top_step as b')
        .select('b.percent')
        .where('b.person_id', '=', who)
        .where(holds('b', { day: '2018-02-01', knownAt }))
        .execute()
    ).map(({ percent: value }) => value)
  assert.deepEqual([await asOf(before), await asOf(null)], [[5], [6]])
})
