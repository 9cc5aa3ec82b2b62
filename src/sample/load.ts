import { readFile } from 'node:fs/promises'
import type { Db } from '#db/connect.ts'
import { viDate } from '#lib/date.ts'
import type { Agency, Context } from '#modules/access/model.ts'
import { perStaffKind } from '#modules/organisation/model.ts'
import { setQuotas, unitTree } from '#modules/organisation/service.ts'
import { confirmImport, discardImport, importList, uploadList } from '#modules/rosters/service.ts'
import { contextFor, ensureAccount, findOrMakeAgency, sampleDay, samplePassword } from './agency.ts'
import { giveAllowances } from './allowances.ts'
import { chooseUnit } from './choose-unit.ts'
import { giveMerits } from './merits.ts'

const fileName = 'offices-2018-11.xlsx'

const titles = [
  ['canbo', 'cán bộ tổ chức'],
  ['lanhdao', 'người ký'],
  ['truongdonvi', 'thủ trưởng đơn vị'],
  ['nhanvien', 'người lao động'],
  ['kiemtra', 'kiểm tra'],
  ['quantri', 'quản trị'],
] as const

/**
 * The sample agency, in a database without any agency: a staff list taken in as the page takes it, and an account of each
 * kind. Goes on where an earlier loading was cut short. Returns what start says of it.
 */
export async function loadSample(db: Db, log: (line: string) => void): Promise<readonly string[]> {
  const agency = await findOrMakeAgency(db)
  if (!agency) return []
  if (!(await isLoaded(db, agency))) await load(db, agency, log)
  return [
    `Cơ quan mẫu: ${agency.name}, đồng hồ đứng ở ngày ${viDate(sampleDay)}.`,
    `Tài khoản mẫu, cùng mật khẩu “${samplePassword}”:`,
    ...titles.map(([username, title]) => `  ${username.padEnd(12)} ${title}`),
  ]
}

/** The last account is opened when all else is there. */
const isLoaded = async (db: Db, agency: Agency) =>
  (await db
    .selectFrom('account')
    .select('id')
    .where('agency_id', '=', agency.id)
    .where('username', '=', 'quantri')
    .executeTakeFirst()) !== undefined

async function load(db: Db, agency: Agency, log: (line: string) => void): Promise<void> {
  log(`Đang nạp cơ quan mẫu ${agency.name}…`)
  const officer = await ensureAccount(db, agency, {
    username: 'canbo',
    fullName: 'Nguyễn Thị Hồng Mẫu',
    role: 'officer',
  })
  const ctx = contextFor(db, agency, officer)
  log(`  danh sách ${fileName}: ${await importOnce(ctx)}`)
  const { unitId, unitName, head, employee } = await chooseUnit(ctx)
  await giveQuotas(ctx)
  await giveAllowances(ctx, unitId, { head, employee })
  await giveMerits(ctx)
  await ensureAccount(db, agency, { username: 'lanhdao', fullName: 'Trần Văn Mẫu', role: 'signer' })
  await ensureAccount(db, agency, {
    username: 'truongdonvi',
    fullName: head.fullName,
    role: 'unit-head',
    unitId,
    personId: head.personId,
  })
  await ensureAccount(db, agency, {
    username: 'nhanvien',
    fullName: employee.fullName,
    role: 'employee',
    personId: employee.personId,
  })
  await ensureAccount(db, agency, { username: 'kiemtra', fullName: 'Lê Thị Mẫu', role: 'auditor' })
  await ensureAccount(db, agency, { username: 'quantri', fullName: 'Phạm Văn Mẫu', role: 'administrator' })
  log(`  đã giao biên chế và mở ${titles.length} tài khoản; thủ trưởng đơn vị ở ${unitName}`)
}

async function importOnce(ctx: Context): Promise<string> {
  const earlier = await importList(ctx)
  if (earlier.some(({ state }) => state === 'confirmed')) return 'đã nhập từ trước'
  for (const { id, version, state } of earlier) if (state === 'preview') await discardImport(ctx, id, { version })
  const file = await readFile(new URL(`./${fileName}`, import.meta.url))
  const { id, version } = await uploadList(ctx, { file, fileName, asOf: sampleDay })
  return (await confirmImport(ctx, id, { version })).says
}

/** As many as there are, and one more in every third unit: some have a vacancy. */
async function giveQuotas(ctx: Context): Promise<void> {
  for (const [at, { id, people, quotaVersion }] of (await unitTree(ctx, {})).entries()) {
    if (quotaVersion) continue
    const spare = at % 3 === 0 ? 1 : 0
    const quota = perStaffKind((staff) => (people[staff] ? people[staff] + spare : null))
    await setQuotas(ctx, id, { version: null, quota, from: sampleDay, reason: 'Giao biên chế năm 2018 (dữ liệu mẫu)' })
  }
}
