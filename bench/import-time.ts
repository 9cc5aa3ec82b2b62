import { confirmImport, uploadList } from '#modules/rosters/service.ts'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import { parseAndCopy } from './copy-rows.ts'
import { clock, type Measure, median, timed } from './measure.ts'

export const day = '2018-04-01'

/** A whole import of a list into an empty agency, beside parsing and copying alone. Returns the last agency, full. */
export async function importTime(file: Buffer, runs: number): Promise<{ measure: Measure; agency: TestAgency }> {
  const [upload, confirm, parse, copy]: [number[], number[], number[], number[]] = [[], [], [], []]
  let agency: TestAgency | undefined
  for (let run = 0; run <= runs; run++) {
    await agency?.close()
    agency = await testAgency({ today: day })
    const least = await parseAndCopy(file, agency.ownerUrl)
    const whole = await importOnce(agency, file)
    if (run === 0) continue // the first finds nothing warm
    parse.push(least.parse)
    copy.push(least.copy)
    upload.push(whole.upload)
    confirm.push(whole.confirm)
  }
  const sums = (a: number[], b: number[]) => a.map((ms, at) => ms + b[at]!)
  const measure = timed(
    { value: sums(upload, confirm), limit: sums(parse, copy) },
    {
      name: 'nhập danh sách 20.000 dòng',
      goal: 2,
      detail: { upload: median(upload), confirm: median(confirm), parse: median(parse), copy: median(copy) },
    },
  )
  return { measure, agency: agency! }
}

/** Read, recognised, checked and staged; then confirmed: as a person would have it done. */
async function importOnce(agency: TestAgency, file: Buffer): Promise<{ upload: number; confirm: number }> {
  const ctx = await agency.context('officer')
  const uploaded = await clock(() => uploadList(ctx, { file, fileName: 'bench.xlsx', asOf: day }))
  const { id, version } = uploaded.result
  const confirmed = await clock(() => confirmImport(ctx, id, { version }))
  if (confirmed.result.new !== 20_000) throw new Error(`The list was not taken in whole: ${confirmed.result.says}`)
  return { upload: uploaded.ms, confirm: confirmed.ms }
}
