import type pg from 'pg'
import { type Db, pool } from '#db/connect.ts'
import { HistoryLoad } from '#db/history-load.ts'
import type { Agency } from '#modules/access/model.ts'
import { openAccounts, openOfficer } from '../accounts.ts'
import { contextFor, townDay } from '../agency.ts'
import { chooseUnit } from '../choose-unit.ts'
import { giveCompetencies } from '../competencies.ts'
import { giveTraining } from '../training.ts'
import { generateTown } from './generate.ts'
import { sampleTown } from './plans.ts'
import type { TownPlan } from './town.ts'

type Options = { readonly url: string; readonly log: (line: string) => void; readonly plan?: TownPlan }

/** The sample town: its whole history in one transaction, so that one cut short leaves nothing and is begun again. */
export async function loadTown(db: Db, agency: Agency, { url, log, plan = sampleTown }: Options): Promise<void> {
  const officer = await openOfficer(db, agency)
  const own = pool(url, 1)
  try {
    const client = await own.connect()
    try {
      if (!(await hasHistory(client, agency.id)))
        await writeTown(client, { agencyId: agency.id, accountId: officer.accountId, plan, log })
    } finally {
      client.release()
    }
  } finally {
    await own.end()
  }
  const chosen = await chooseUnit(contextFor(db, agency, officer, townDay), '2018-07-23')
  await giveTraining(contextFor(db, agency, officer, townDay), chosen.employee.personId)
  await giveCompetencies(contextFor(db, agency, officer, townDay))
  await openAccounts(db, agency, chosen)
  log(`  đã mở tài khoản; thủ trưởng đơn vị ở ${chosen.unitName}`)
}

const hasHistory = async (client: pg.ClientBase, agencyId: string): Promise<boolean> =>
  (await client.query('select from source where agency_id = $1 limit 1', [agencyId])).rowCount !== 0

type Writing = {
  readonly agencyId: string
  readonly accountId: string
  readonly plan: TownPlan
  readonly log: Options['log']
}

/** Everything a generated town tells, or nothing. */
export async function writeTown(client: pg.ClientBase, { agencyId, accountId, plan, log }: Writing): Promise<number> {
  const town = generateTown(plan)
  const load = new HistoryLoad(client, agencyId)
  const told = progress(log)
  await client.query('begin')
  try {
    await client.query('set local statement_timeout = 0')
    await load.sources(town.acts, accountId)
    await load.units(town.unitIds)
    for (const facts of town.parts()) {
      for (const { table, values } of facts)
        if (table === 'person_identity') told(load.person(String(values['person_id'])), load.rows)
      await load.add(facts)
    }
    await load.finish()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
  await client.query('select refresh_statistics()')
  log(`  đã ghi ${load.people.toLocaleString('vi')} người, ${load.rows.toLocaleString('vi')} dữ kiện`)
  return load.rows
}

const every = 3_000

const progress = (log: Options['log']) => (people: number, rows: number) => {
  if (people % every === 0) log(`  ${people.toLocaleString('vi')} người, ${rows.toLocaleString('vi')} dữ kiện…`)
}
