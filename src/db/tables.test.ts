import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import { factTables, personFactTables } from './tables.ts'

let t: TestAgency
before(async () => {
  t = await testAgency()
})
after(() => t.close())

const having = async (column: string) => {
  const { rows } = await sql<{ name: string }>`select c.table_name as name from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = ${column} order by 1`.execute(t.db)
  return rows.map(({ name }) => name)
}

test('every table that carries the two times of facts is named as one', async () => {
  assert.deepEqual([...factTables].toSorted(), await having('ended_by'))
})

test('a fact table with a person is named among those about people', async () => {
  const facts = new Set<string>(factTables)
  const ofPeople = (await having('person_id')).filter((name) => facts.has(name))
  assert.deepEqual([...personFactTables].toSorted(), ofPeople)
})

test('what an act wrote or ended is found without reading a whole table', async () => {
  const { rows } = await sql<{ at: string }>`select tablename || '.' || substring(indexdef from '\\((\\w+)') as at
    from pg_indexes where schemaname = 'public' and indexdef like '% USING brin (%'`.execute(t.db)
  const found = new Set(rows.map(({ at }) => at))
  const wanted = factTables.flatMap((table) => [`${table}.written_by`, `${table}.ended_by`])
  assert.deepEqual(
    wanted.filter((at) => !found.has(at)),
    [],
  )
})
