import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { end, openSource } from '#db/history.ts'
import type { Client } from '#test/support/client.ts'
import { makeWorld, type World } from './world.ts'

/** People who live in the town, some of whom hold or held a post: may the head of 'same-unit' see them? */
async function neighbours(w: World) {
  const officer = await w.officer('same-unit')
  const reason = 'Kiểm tra vòng rộng'
  const tieTo = (unitId: string) => ({ kind: 'lives', unitId, employer: null, sector: null, from: '2017-01-01' })
  const register = async (fullName: string, unitId: string): Promise<string> => {
    const identity = { fullName, sex: 'male', birthOn: '1980-02-03', birthPrecision: 'day', idNumber: null }
    const degree = { level: 'master', field: null, institution: null, mode: null, awardedOn: '2010-06-30' }
    const { status, body } = await officer.post('/api/people/register', {
      identity,
      degree,
      tie: tieTo(unitId),
      reason,
    })
    assert.equal(status, 200, JSON.stringify(body))
    return body.id
  }
  const served = async (name: string) => {
    const id = await w.home.person({ name, unitId: w.units['other-unit'] })
    const { status } = await officer.post(`/api/people/${id}/ties`, { ...tieTo(w.units['same-unit']), reason })
    assert.equal(status, 200)
    return id
  }
  const seen = [await register('Trí Thức Phường Này', w.units['same-unit'])]
  const hidden = [
    await register('Trí Thức Phường Khác', w.units['other-unit']),
    await served('Công Chức Nơi Khác'),
    await served('Người Đã Thôi Việc'),
  ]
  await leaves(w, hidden[2]!)
  return { seen, hidden }
}

const leaves = (w: World, person_id: string) =>
  w.home.db.transaction().execute(async (tx) => {
    const { accountId } = w.accounts.administrator.actor
    const source = await openSource(tx, w.home.agency.id, { kind: 'correction', accountId, reason: 'Thôi việc' })
    await end(tx, 'posting', { person_id }, '2018-01-01', source)
  })

/** What this account is shown against the rule, in the list and by the record's address. */
async function wrongs(client: Client, { seen, hidden }: Awaited<ReturnType<typeof neighbours>>): Promise<string[]> {
  const { rows } = (await client.get('/api/people?circle=register&limit=500')).body
  const listed = new Set(rows.map(({ id }: { id: string }) => id))
  const found: string[] = []
  for (const id of [...seen, ...hidden]) {
    const should = seen.includes(id)
    if (listed.has(id) !== should) found.push(`list ${id}`)
    if (((await client.get(`/api/people/${id}`)).status === 200) !== should) found.push(`record ${id}`)
  }
  return found
}

test('who never held a post is reached by the account of his commune; whoever serves or served, by his unit only', async (t) => {
  const w = await makeWorld()
  t.after(() => w.home.close())
  const people = await neighbours(w)
  const head = w.accounts['unit-head']
  assert.deepEqual(await wrongs(head, people), [])
  const everybody = await wrongs(await w.officer('same-unit'), { seen: [...people.seen, ...people.hidden], hidden: [] })
  assert.deepEqual(everybody, [], 'the whole agency sees all')

  await sql`update account_role set unit_id = null where account_id = ${head.actor.accountId}`.execute(w.home.db)
  assert.equal((await wrongs(head, people)).length, 6, 'seeded hole: a unit that is ignored is noticed')
})
