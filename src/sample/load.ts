import type { Db } from '#db/connect.ts'
import { viDate } from '#lib/date.ts'
import type { Agency } from '#modules/access/model.ts'
import { accountTitles } from './accounts.ts'
import { findOrMakeAgency, sampleDay, samplePassword, townDay } from './agency.ts'
import { loadOffice } from './office.ts'
import { loadTown } from './town/load.ts'

/** The whole town, or one small roster: tests of other things need no more. */
export type SampleKind = 'town' | 'office'

type Options = { readonly url: string; readonly kind?: SampleKind; readonly log: (line: string) => void }

/**
 * The sample agency, in a database without any agency, and an account of each kind. Goes on where an earlier loading was cut
 * short. Returns what start says of it.
 */
export async function loadSample(db: Db, { url, kind = 'town', log }: Options): Promise<readonly string[]> {
  const agency = await findOrMakeAgency(db, kind === 'town' ? townDay : sampleDay)
  if (!agency) return []
  if (!(await isLoaded(db, agency))) {
    log(`Đang nạp cơ quan mẫu ${agency.name}…`)
    await (kind === 'town' ? loadTown(db, agency, { url, log }) : loadOffice(db, agency, log))
  }
  return [
    `Cơ quan mẫu: ${agency.name}, đồng hồ đứng ở ngày ${viDate(await clockOf(db, agency))}.`,
    `Tài khoản mẫu, cùng mật khẩu “${samplePassword}”:`,
    ...accountTitles.map(([username, title]) => `  ${username.padEnd(12)} ${title}`),
  ]
}

export const sampleKind = (): SampleKind => (process.env['HIENTAI_SAMPLE'] === 'office' ? 'office' : 'town')

const clockOf = async (db: Db, { id }: Agency) =>
  (await db.selectFrom('agency').select('today').where('agency_id', '=', id).executeTakeFirstOrThrow()).today ?? townDay

/** The last account is opened when all else is there. */
const isLoaded = async (db: Db, agency: Agency) =>
  (await db
    .selectFrom('account')
    .select('id')
    .where('agency_id', '=', agency.id)
    .where('username', '=', 'quantri')
    .executeTakeFirst()) !== undefined
