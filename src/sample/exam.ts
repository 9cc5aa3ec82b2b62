import { sql } from 'kysely'
import { newId } from '#lib/id.ts'
import type { Context } from '#modules/access/model.ts'
import {
  acceptKey,
  addCandidates,
  appointPanel,
  createExam,
  drawExam,
  placeCandidates,
  writeRoom,
  writeSession,
} from '#modules/examinations/service.ts'
import { samplePassword } from './agency.ts'
import { hallQuestions } from './exam-questions.ts'

const name = 'Sát hạch nội quy phòng thi (mẫu)'

/** A small exam ready for its hour: papers sealed, seats placed. The pass phrase of its panel is that of the sample. */
export async function giveExam(ctx: Context): Promise<void> {
  if (await isThere(ctx)) return
  const panel = await panelists(ctx)
  const candidates = await others(ctx, panel)
  if (panel.length < 5 || candidates.length < 3) return
  const { id } = await createExam(ctx, {
    name,
    framework: 'it',
    competency: 'IU01',
    level: 1,
    lawOn: ctx.today,
    passPoints: '3',
    minutes: 60,
    blueprint: [{ topicId: await giveQuestions(ctx), difficulty: 1, count: 6, points: '1' }],
  })
  const roles = ['chair', 'deputy', 'secretary', 'member', 'member'] as const
  const members = panel.map((personId, at) => ({ personId, role: roles[at]!, isOpener: at < 3 }))
  await addCandidates(ctx, id, { personIds: candidates, unitIds: [] })
  await appointPanel(ctx, id, { members })
  for (const personId of panel.slice(0, 3))
    await acceptKey({ ...ctx, actor: { ...ctx.actor, personId } }, id, samplePassword)
  const session = await writeSession(ctx, id, { startsAt: `${ctx.today}T07:30:00+07:00` })
  await writeRoom(ctx, id, session.id, {
    name: 'Phòng máy 1',
    rows: 3,
    columns: 4,
    invigilators: await invigilators(ctx),
  })
  await placeCandidates(ctx, id)
  await drawExam(ctx, id, { papers: 4, reserves: 1 })
}

const isThere = async ({ db, agency }: Context) =>
  Boolean(
    await db
      .selectFrom('exam')
      .select('id')
      .where('agency_id', '=', agency.id)
      .where('name', '=', name)
      .executeTakeFirst(),
  )

/** Those with an account of their own first: they can open the papers on the screen. */
async function panelists({ db, agency, today }: Context): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select p.person_id as id from posting p
    left join account a on a.agency_id = p.agency_id and a.person_id = p.person_id
    where p.agency_id = ${agency.id} and upper_inf(p.known) and p.valid @> ${today}::date
    order by a.username desc nulls last, p.person_id limit 5`.execute(db)
  return rows.map(({ id }) => id)
}

async function others({ db, agency, today }: Context, panel: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select p.person_id as id from posting p
    where p.agency_id = ${agency.id} and upper_inf(p.known) and p.valid @> ${today}::date
      and p.person_id <> all(${[...panel]}::uuid[]) order by p.person_id limit 6`.execute(db)
  return rows.map(({ id }) => id)
}

async function invigilators({ db, agency }: Context): Promise<string[]> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('agency_id', '=', agency.id)
    .where('username', '=', 'lanhdao')
    .execute()
  return rows.map(({ id }) => id)
}

/** In one transaction: a loading cut short leaves all of them or none. */
async function giveQuestions({ db, agency, actor }: Context): Promise<string> {
  const row = { agency_id: agency.id, name: 'Nội quy phòng thi (mẫu)' }
  const held = await db
    .selectFrom('exam_topic')
    .select('id')
    .where('agency_id', '=', agency.id)
    .where('name', '=', row.name)
    .executeTakeFirst()
  if (held) return held.id
  const topicId = newId()
  const reviewed_by = await reviewer({ db, agency })
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('exam_topic')
      .values({ ...row, id: topicId })
      .execute()
    for (const [at, { prompt, right, wrong, source }] of hallQuestions.entries()) {
      const id = newId()
      const options = [right, ...wrong].map((text, place) => ({ id: `${place + 1}`, text }))
      const body = JSON.stringify({ kind: 'single', prompt, options })
      const key = JSON.stringify({ kind: 'single', right: '1' })
      const question = {
        agency_id: agency.id,
        id,
        code: `NQ-${at + 1}`,
        topic_id: topicId,
        created_by: actor.accountId,
      }
      await tx.insertInto('exam_question').values(question).execute()
      const accepted = { reviewed_by, reviewed_at: sql<Date>`now()`, accepted: true, written_by: actor.accountId }
      const version = {
        agency_id: agency.id,
        question_id: id,
        version: 1,
        kind: 'single',
        difficulty: 1,
        body,
        key,
        source,
      }
      await tx
        .insertInto('exam_question_version')
        .values({ ...version, ...accepted })
        .execute()
    }
  })
  return topicId
}

async function reviewer({ db, agency }: Pick<Context, 'db' | 'agency'>): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from account where agency_id = ${agency.id}
    and username = 'lanhdao'`.execute(db)
  return rows[0]!.id
}
