import { connect, type Db, pool } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { build } from '#http/app.ts'
import { hashPassword } from '#modules/access/service.ts'
import { openSession } from '#modules/access/session.ts'
import { createAgency } from '#modules/organisation/service.ts'
import { newId } from '#lib/id.ts'
import type { Ready } from './program.ts'

// Everything as main.ts does it, but for the check of the server's settings: the control needs a server that loses.
const { dataRoot, port, settings } = JSON.parse(process.argv[2]!)
const server = await startEmbedded({ dataRoot, log: () => {}, settings })
await migrate(server.ownerUrl)
const db = connect(server.appUrl)
const app = await build({ db, pool: pool(server.appUrl, 1) })
const who = await officer(db)
const address = await app.listen({ host: '127.0.0.1', port })
process.send!({ address, postmaster: server.pid(), ...who } satisfies Ready)

async function officer(on: Db): Promise<Pick<Ready, 'agencyId' | 'token' | 'unitId'>> {
  const found = await on.selectFrom('account').select(['agency_id', 'id']).limit(1).executeTakeFirst()
  const { agencyId, accountId } = found ? { agencyId: found.agency_id, accountId: found.id } : await firstOfficer(on)
  const unit = await on.selectFrom('unit').select('id').limit(1).executeTakeFirst()
  return { agencyId, token: await openSession(on, agencyId, accountId), unitId: unit?.id ?? '' }
}

async function firstOfficer(on: Db) {
  const agency = await createAgency(on, {
    code: 'thu',
    name: 'UBND phường Thử Nghiệm',
    governingBody: null,
    head: 'Chủ tịch',
    place: 'Thử Nghiệm',
    symbol: 'UBND',
    sampleDay: null,
  })
  const accountId = newId()
  await on
    .insertInto('account')
    .values({
      agency_id: agency.id,
      id: accountId,
      username: 'canbo',
      full_name: 'Cán bộ',
      password_hash: await hashPassword('một mật khẩu dài'),
    })
    .execute()
  await on
    .insertInto('account_role')
    .values([
      { agency_id: agency.id, account_id: accountId, role: 'officer', unit_id: null },
      { agency_id: agency.id, account_id: accountId, role: 'administrator', unit_id: null },
    ])
    .execute()
  return { agencyId: agency.id, accountId }
}
