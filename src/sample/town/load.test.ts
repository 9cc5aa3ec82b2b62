import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { connect, pool } from '#db/connect.ts'
import { freshDatabase } from '#test/support/template-database.ts'
import { otherTowns } from '#test/town/plans.ts'
import { findOrMakeAgency, townDay } from '../agency.ts'
import { loadTown } from './load.ts'

describe('the sample town in a database', async () => {
  const plan = otherTowns[0]!
  const { url, drop } = await freshDatabase()
  const db = connect(url, 2)
  const own = pool(url, 1)
  after(async () => {
    await Promise.all([db.destroy(), own.end()])
    await drop()
  })
  const agency = (await findOrMakeAgency(db, townDay))!
  const counts = async () => {
    const { rows } = await own.query(`select (select count(*) from person)::int as people,
      (select count(*) from source)::int as acts, (select count(*) from unit)::int as units,
      (select count(*) from posting where upper_inf(known) and valid @> '${plan.targets.on}'::date)::int as staff`)
    return rows[0] as { people: number; acts: number; units: number; staff: number }
  }

  test('a loading cut short leaves nothing of the history', async () => {
    const log = (line: string) => {
      if (line.includes('người')) throw new Error('cắt ngang')
    }
    await assert.rejects(loadTown(db, agency, { url, log, plan }), /cắt ngang/)
    assert.deepEqual(await counts(), { people: 0, acts: 0, units: 0, staff: 0 })
  })

  test('the next one begins again, and a third has nothing to do', async () => {
    const lines: string[] = []
    await loadTown(db, agency, { url, log: (line) => lines.push(line), plan })
    const loaded = await counts()
    assert.equal(loaded.staff, plan.staff)
    assert.ok(lines.some((line) => /đã ghi [\d.]+ người/.test(line)))
    await loadTown(db, agency, { url, log: () => {}, plan })
    assert.deepEqual(await counts(), loaded)
  })

  test('each fact speaks in the name of an act of that moment', async () => {
    const { rows } = await own.query(`select count(*)::int as wrong from posting f
      left join source s on s.agency_id = f.agency_id and s.id = f.written_by
      where s.id is null or lower(f.known) <> s.at`)
    assert.equal(rows[0].wrong, 0)
  })
})
