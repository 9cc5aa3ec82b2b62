import { connect, type Db, pool } from '#db/connect.ts'
import { build } from '#http/app.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Agency, Context } from '#modules/access/model.ts'
import { openSession } from '#modules/access/session.ts'
import { openOfficer } from '../../src/sample/accounts.ts'
import { contextFor, findOrMakeAgency } from '../../src/sample/agency.ts'
import { writeTown } from '../../src/sample/town/load.ts'
import type { TownPlan } from '../../src/sample/town/town.ts'
import { type Client, clientOf } from '../support/client.ts'
import { freshDatabase } from '../support/template-database.ts'

export type TownDatabase = {
  readonly db: Db
  readonly agency: Agency
  /** The whole town's officer, at the service and through HTTP. */
  context(today: PlainDate): Context
  readonly client: Client
  close(): Promise<void>
}

/** A generated town in a database of its own, as start loads it. */
export async function townDatabase(plan: TownPlan): Promise<TownDatabase> {
  const { url, drop } = await freshDatabase()
  const db = connect(url, 4)
  const agency = (await findOrMakeAgency(db, plan.targets.on))!
  const officer = await openOfficer(db, agency)
  const own = pool(url, 2)
  const client = await own.connect()
  await writeTown(client, { agencyId: agency.id, accountId: officer.accountId, plan, log: () => {} })
  client.release()
  const app = await build({ db, pool: own, requestsPerMinute: 1_000_000 })
  return {
    db,
    agency,
    client: clientOf(app, await openSession(db, agency.id, officer.accountId), officer),
    context: (today) => contextFor(db, agency, officer, today),
    async close() {
      await app.close()
      await Promise.all([db.destroy(), own.end()])
      await drop()
    },
  }
}
