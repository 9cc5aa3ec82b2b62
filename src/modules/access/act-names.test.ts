import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { actNames, areaNames } from './act-names.ts'

test('every act that is recorded has its Vietnamese name, and no name is left of an act that is gone', async () => {
  const recorded = new Set<string>()
  for await (const file of glob('src/**/*.ts', { exclude: ['**/*.test.ts', '**/act-names.ts'] })) {
    for (const [act] of (await readFile(file, 'utf8')).matchAll(/(?<=\bact: ')[a-z]+\.[a-z-]+(?=')/g)) recorded.add(act)
  }
  assert.ok(recorded.size > 40, `only ${recorded.size} acts were seen`)
  assert.deepEqual(Object.keys(actNames).toSorted(), [...recorded].toSorted())
  for (const act of recorded) assert.ok(areaNames[act.split('.')[0]!], act)
})
