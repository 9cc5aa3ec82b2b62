import { openSource } from '#db/history.ts'
import { sql } from 'kysely'
import { frameworks } from '#law/competencies/frameworks.ts'
import { seededRandom } from '#lib/random.ts'
import type { Context } from '#modules/access/model.ts'
import { requirements, setRequirement, writeHeld } from '#modules/competencies/service.ts'

const from = '2016-01-01'
const reason = 'Đặt yêu cầu năng lực năm 2016 (dữ liệu mẫu)'
const evidence = 'Chứng chỉ tin học (dữ liệu mẫu)'
const basic = frameworks[0]!.competencies.slice(0, 6).map(({ code }) => code)

/** The IT standard is required of every civil servant, reception of all who hold an office; two thirds have the first, some lack a module. */
export async function giveCompetencies(ctx: Context): Promise<void> {
  if ((await requirements(ctx, {})).length > 0) return
  for (const code of basic)
    await setRequirement(ctx, {
      subjectKind: 'staff',
      subject: 'civil-servant',
      framework: 'it',
      code,
      level: 1,
      from,
      reason,
    })
  const people = await civilServants(ctx)
  const next = seededRandom('năng lực mẫu')
  const rows = people.flatMap((personId) => {
    const share = next()
    return basic
      .filter((_, at) => share > 0.3 && next() > at * 0.06)
      .map((code) => ({
        personId,
        framework: 'it',
        code,
        level: 1,
        kind: 'certificate' as const,
        evidence,
        from: '2017-06-01' as const,
      }))
  })
  await ctx.db.transaction().execute(async (tx) => {
    const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    await writeHeld(tx, rows, source)
  })
}

async function civilServants({ db, agency, today }: Context): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select p.person_id as id from posting p
    where p.agency_id = ${agency.id} and upper_inf(p.known) and p.valid @> ${today}::date and p.staff = 'civil-servant'
    order by p.person_id`.execute(db)
  return rows.map(({ id }) => id)
}
