import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { lawPages } from './law-pages.ts'

const pages = await lawPages()

for (const { name, text } of pages) {
  test(`docs/luat/${name} is what the library says; run: npm run -s hientai -- law docs`, async () => {
    assert.equal(await readFile(`docs/luat/${name}`, 'utf8'), text)
  })
}

test('docs/luat holds no page of a law that is gone', async () => {
  assert.deepEqual((await readdir('docs/luat')).toSorted(), pages.map(({ name }) => name).toSorted())
})
