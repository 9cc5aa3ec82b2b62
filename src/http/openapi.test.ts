import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import { rights } from './rights.ts'

type Operation = { requestBody?: object; responses: Record<string, { content?: object }> }

let t: TestAgency
before(async () => {
  t = await testAgency()
})
after(() => t.close())

const described = async () => {
  const { body } = await (await t.as('officer')).get('/api/openapi.json')
  const operations = Object.entries<Record<string, Operation>>(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, one]) => [`${method.toUpperCase()} ${path.replaceAll(/{(\w+)}/g, ':$1')}`, one] as const,
    ),
  )
  return { body, operations: new Map<string, Operation>(operations) }
}

test('every route of the rights table is described, with what it answers', async () => {
  const { body, operations } = await described()
  assert.match(body.openapi, /^3\.1\./)
  const unlisted = [...rights.keys()].filter((route) => !operations.has(route))
  assert.deepEqual(unlisted, ['GET /api/openapi.json'])
  const silent = [...operations].filter(([, { responses }]) => !responses['200']?.content)
  assert.deepEqual(silent, [])
  assert.ok(operations.get('POST /api/imports')?.requestBody)
})

test('every reference leads somewhere, the tree of findings to itself', async () => {
  const { body } = await described()
  const references = [...JSON.stringify(body).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!)
  assert.ok(references.length > 0)
  for (const to of new Set(references)) {
    const found = to
      .split('/')
      .slice(1)
      .reduce((at, key) => at?.[key], body)
    assert.ok(found, to)
  }
})
