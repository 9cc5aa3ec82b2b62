import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { pool } from '#db/connect.ts'
import { build } from '#http/app.ts'
import { parseRights, rights, type Rights } from '#http/rights.ts'
import type { Role } from '#modules/access/model.ts'
import { faults } from './check.ts'
import { probes } from './probes.ts'
import { makeWorld } from './world.ts'

const routesWhere = (role: Role, means: readonly string[]) =>
  [...rights.keys()].filter(
    (route) => rights.get(route)!.circle[role] === 'unit' && means.includes(probes[route]?.means ?? ''),
  )

/** The routes of these for which the check notices nothing. */
async function unnoticed(w: Awaited<ReturnType<typeof makeWorld>>, routes: readonly string[], role: Role) {
  const blind: string[] = []
  for (const route of routes) if ((await faults(w, rights, [route], [role])).length === 0) blind.push(route)
  return blind
}

test('seeded hole: an officer whose unit is ignored is noticed on every route about a person or a unit', async (t) => {
  const w = await makeWorld()
  t.after(() => w.home.close())
  await sql`update account_role set unit_id = null where account_id = ${w.accounts.officer.actor.accountId}`.execute(
    w.home.db,
  )
  const routes = routesWhere('officer', ['read', 'write', 'unit', 'whole']).filter((route) => !shared.includes(route))
  assert.ok(routes.length > 25, `${routes.length} routes`)
  assert.deepEqual(await unnoticed(w, routes, 'officer'), [])
})

// Of the whole agency for whoever may use them at all; they name nobody.
const shared = ['GET /api/pay/ranks']

test('seeded hole: an officer who can write on his own record is noticed on every such route', async (t) => {
  const w = await makeWorld()
  t.after(() => w.home.close())
  await sql`update account set person_id = null where id = ${w.accounts.officer.actor.accountId}`.execute(w.home.db)
  assert.deepEqual(await unnoticed(w, routesWhere('officer', ['write']), 'officer'), [])
})

test('seeded hole: a table that serves but is not the one agreed is noticed', async (t) => {
  const wider = new Map(rights)
  const open = ['GET /api/people', 'GET /api/people/:id', 'POST /api/decisions/:id/sign', 'GET /api/accounts']
  for (const route of open)
    wider.set(route, { ...rights.get(route)!, circle: { ...rights.get(route)!.circle, employee: 'unit' } })
  const w = await makeWorld(wider)
  t.after(() => w.home.close())
  for (const route of open) assert.notDeepEqual(await faults(w, rights, [route], ['employee']), [], route)
})

test('a route that the table does not know fails the build', async (t) => {
  const w = await makeWorld()
  t.after(() => w.home.close())
  const without: Rights = new Map([...rights].filter(([route]) => route !== 'GET /api/duties'))
  const attempts = pool(w.home.ownerUrl, 1)
  t.after(() => attempts.end())
  await assert.rejects(
    build({ db: w.home.db, pool: attempts, rights: without }),
    /missing in rights.*GET \/api\/duties/,
  )
})

test('a table that cannot be read says which line', () => {
  const head = 'route,anyone,officer,signer,unit-head,employee,auditor,administrator'
  assert.throws(() => parseRights(`${head}\nGET /api/x,-,all,-,-,-,-,-`), /GET \/api\/x: "all" for officer/)
  assert.throws(() => parseRights(`${head}\nGET /api/x,-,-,-,-,-,-,-\nGET /api/x,-,-,-,-,-,-,-`), /stands twice/)
})
