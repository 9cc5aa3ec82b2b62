import { readFile } from 'node:fs/promises'
import type { Db } from '#db/connect.ts'
import type { Agency, Context } from '#modules/access/model.ts'
import { perStaffKind } from '#modules/organisation/model.ts'
import { setQuotas, unitTree } from '#modules/organisation/service.ts'
import { confirmImport, discardImport, importList, uploadList } from '#modules/rosters/service.ts'
import { openAccounts, openOfficer } from './accounts.ts'
import { contextFor, sampleDay } from './agency.ts'
import { giveAllowances } from './allowances.ts'
import { chooseUnit } from './choose-unit.ts'
import { giveCompetencies } from './competencies.ts'
import { giveExam } from './exam.ts'
import { giveMerits } from './merits.ts'
import { giveSatExam } from './sat-exam.ts'
import { giveTraining } from './training.ts'

const fileName = 'offices-2018-11.xlsx'

/** One roster of offices, taken in as the page takes it, with an account of each kind; goes on where it was cut short. */
export async function loadOffice(db: Db, agency: Agency, log: (line: string) => void): Promise<void> {
  const ctx = contextFor(db, agency, await openOfficer(db, agency), sampleDay)
  log(`  danh sách ${fileName}: ${await importOnce(ctx)}`)
  const { unitId, unitName, head, employee } = await chooseUnit(ctx)
  await giveQuotas(ctx)
  await giveAllowances(ctx, unitId, { head, employee })
  await giveMerits(ctx)
  await giveTraining(ctx, employee.personId)
  await openAccounts(db, agency, { unitId, head, employee })
  await giveCompetencies(ctx)
  await giveExam(ctx)
  await giveSatExam(ctx)
  log(`  đã giao biên chế và mở tài khoản; thủ trưởng đơn vị ở ${unitName}`)
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
