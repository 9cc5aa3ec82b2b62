import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import { beliefs, confirm, count, fixture, send } from '#test/support/rosters.ts'

const keyOf = (name: string) => JSON.parse(fixture(`${name}.key.json`).toString()) as Key
type Key = {
  asOf: string
  rows: { accepted: number; held: number }
  problems: { sheet: string; row: number; severity: string; kind: string }[]
}

/** As the keys list them: the warnings of a held row do not count. */
async function problems(officer: Client, id: string) {
  const { body } = await officer.get(`/api/imports/${id}/rows?size=500`)
  const pages = await Promise.all(
    Array.from({ length: body.pages }, (_, at) => officer.get(`/api/imports/${id}/rows?size=500&page=${at + 1}`)),
  )
  return pages
    .flatMap(({ body: page }) => page.rows)
    .flatMap(({ sheet, row, reading, problems: found }) =>
      found
        .filter(({ severity }: { severity: string }) => reading !== 'held' || severity === 'held')
        .map(({ severity, kind }: { severity: string; kind: string }) => `${sheet}|${row}|${severity}|${kind}`),
    )
    .toSorted()
}

for (const name of ['offices-2018-11', 'flat-2018-13', 'schools-2026-12']) {
  test(`${name}: read, confirmed, the same again, withdrawn`, async (t) => {
    const key = keyOf(name)
    const agency = await testAgency({ today: key.asOf as '2018-04-01' })
    t.after(() => agency.close())
    const officer = await agency.as('officer')
    const before = await beliefs(agency)
    const list = await send(officer, fixture(`${name}.xlsx`), key.asOf)

    const { body: shown } = await officer.get(`/api/imports/${list.id}`)
    assert.equal(shown.state, 'preview')
    assert.deepEqual(
      [shown.counts.accepted, shown.counts.held, shown.counts.new],
      [key.rows.accepted, key.rows.held, key.rows.accepted],
    )
    const expected = key.problems
      .map(({ sheet, row, severity, kind }) => `${sheet}|${row}|${severity}|${kind}`)
      .toSorted()
    assert.deepEqual(await problems(officer, list.id), expected)

    const done = await confirm(officer, list)
    assert.equal(done.status, 200, JSON.stringify(done.body))
    assert.equal(done.body.new, key.rows.accepted)
    assert.equal(await count(agency, 'person'), key.rows.accepted)
    const imported = await beliefs(agency)
    assert.notDeepEqual(imported, before)

    const again = await send(officer, fixture(`${name}.xlsx`), key.asOf)
    const { body: same } = await officer.get(`/api/imports/${again.id}`)
    assert.deepEqual(
      [same.counts.same, same.counts.new, same.counts.changed, same.counts.absent],
      [key.rows.accepted, 0, 0, 0],
    )
    assert.equal(same.sameFile.id, list.id)
    const nothing = await confirm(officer, again)
    assert.equal(nothing.body.facts, 0)
    assert.match(nothing.body.says, /không thay đổi/)
    assert.deepEqual(await beliefs(agency), imported)

    const early = await officer.post(`/api/imports/${list.id}/withdraw`, { version: 2, reason: 'Nhầm tệp' })
    assert.equal(early.status, 409, 'the second list speaks of the people of the first')
    assert.match(early.body.says, /danh-sach\.xlsx/)
    assert.equal((await officer.post(`/api/imports/${again.id}/withdraw`, { version: 2, reason: 'Thừa' })).status, 200)
    const back = await officer.post(`/api/imports/${list.id}/withdraw`, { version: 2, reason: 'Nhầm tệp' })
    assert.equal(back.status, 200, JSON.stringify(back.body))
    assert.deepEqual(await beliefs(agency), before)
  })
}
