import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { rights } from '#http/rights.ts'
import { faults } from './check.ts'
import { probes } from './probes.ts'
import { makeWorld, type World } from './world.ts'

let w: World
before(async () => {
  w = await makeWorld()
})
after(() => w.home.close())

for (const route of rights.keys()) {
  if (rights.get(route)!.anyone) continue
  test(`rights: ${route}`, async () => {
    assert.deepEqual(await faults(w, rights, [route]), [])
  })
}

test('no probe is left over from a route that is gone', () => {
  assert.deepEqual(
    Object.keys(probes).filter((route) => !rights.has(route)),
    [],
  )
})
