import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { fieldWords } from '#law/cases/field-words.ts'
import { topics } from '#law/cases/topics/index.ts'
import { lawPages } from './law-pages.ts'
import { caseShapes } from './law-shapes-page.ts'

const pages = await lawPages()

for (const { name, text } of pages) {
  test(`docs/luat/${name} is what the library says; run: npm run -s hientai -- law docs`, async () => {
    assert.equal(await readFile(`docs/luat/${name}`, 'utf8'), text)
  })
}

test('docs/luat holds no page of a law that is gone', async () => {
  assert.deepEqual((await readdir('docs/luat')).toSorted(), pages.map(({ name }) => name).toSorted())
})

test('every kind of case is described: its fields in words, and an example', async () => {
  const shapes = await caseShapes()
  assert.deepEqual(new Set(shapes.map(({ topic }) => topic)), new Set(Object.keys(topics)))
  const unsaid = shapes.flatMap(({ topic, fields }) =>
    fields.filter(({ path }) => !fieldWords(path)).map(({ path }) => `${topic} ${path}`),
  )
  assert.deepEqual(unsaid, [])
  for (const { topic, fields, example } of shapes) assert.ok(fields.length > 0 && example !== undefined, topic)
})
