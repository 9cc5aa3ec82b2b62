import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestAgency, testAgency } from '#test/support/api.ts'

let t: TestAgency
before(async () => {
  t = await testAgency()
})
after(() => t.close())

type Operation = { readonly parameters?: readonly { readonly name: string; readonly in: string }[] }

test('no list that is searched by its address takes an identity number', async () => {
  const clients = [await t.as('officer'), await t.as('administrator'), await t.as('auditor')]
  const { body } = await clients[0]!.get('/api/openapi.json')
  const searched = Object.entries<Record<string, Operation>>(body.paths)
    .filter(([path, { get }]) => !path.includes('{') && get?.parameters?.some(({ name }) => name === 'q'))
    .map(([path]) => path)
  assert.ok(searched.length >= 6, searched.join())
  for (const path of searched) {
    const answers = await Promise.all(clients.map((client) => client.get(`${path}?q=022%20085%20001%20234`)))
    const allowed = answers.filter(({ status }) => status !== 403)
    assert.ok(allowed.length > 0, `${path}: nobody may ask`)
    for (const { status, body: said } of allowed) {
      assert.equal(status, 422, path)
      assert.match(JSON.stringify(said), /Số định danh không tìm ở đây/, path)
    }
  }
})
