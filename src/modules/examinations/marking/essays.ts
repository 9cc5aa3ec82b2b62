import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { Decimal } from '#lib/decimal.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { findExam } from '../exam/service.ts'
import { lockExam } from '../exam/store.ts'
import type { SimpleAnswer } from '../question.ts'
import type { EssayFile, GiveMark, MarkingTasks, MarkingWork, PaperPlace } from './api.ts'
import { type Computed, computeExam } from './computed.ts'
import { ensureNotPublished, known } from './seen.ts'
import type { Round, Slot } from './slots.ts'

/** Việc chấm của tôi: the exams whose papers lie ready for this account. */
export async function myMarking({ db, agency, actor }: Context): Promise<MarkingTasks> {
  const { rows } = await sql<MarkingTasks[number]>`select e.id as "examId", e.name, m.round,
      (select count(*)::int from exam_essay_mark k join exam_attempt a on a.agency_id = k.agency_id and a.id = k.attempt_id
        join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
        where k.agency_id = m.agency_id and k.marked_by = m.account_id and s.exam_id = m.exam_id) as marked,
      e.published_at is not null as published
    from exam_marker m join exam e on e.agency_id = m.agency_id and e.id = m.exam_id
    where m.agency_id = ${agency.id} and m.account_id = ${actor.accountId} order by e.created_at desc`.execute(db)
  return rows
}

/** Bài cần chấm, by cipher alone: nothing here says whose a paper is, nor what another marker gave. */
export async function marking(ctx: Context, examId: string): Promise<MarkingWork> {
  const round = await roundOf(ctx.db, ctx, examId)
  const exam = known(await findExam(ctx.db, ctx, examId))
  const ciphers = await readCiphers(ctx.db, ctx, examId)
  const mine = await readMine(ctx.db, ctx)
  const items = (await computeExam(ctx.db, ctx, exam)).flatMap((one) => {
    const cipher = ciphers.get(one.attemptId ?? '')
    if (!cipher || one.personId === ctx.actor.personId) return []
    return writtenSlots(one).flatMap((slot) => {
      const given = mine.get(`${one.attemptId} ${slot.position} ${slot.part}`)
      if (!given && !slot.waits.includes(round)) return []
      return [
        {
          cipher,
          ...shown(one, slot),
          points: given ? new Decimal(given.points).toString() : null,
          note: given?.note ?? '',
        },
      ]
    })
  })
  return { name: exam.name, round, items: items.toSorted((a, b) => (a.cipher < b.cipher ? -1 : 1)) }
}

const writtenSlots = ({ result }: Computed): Slot[] =>
  result?.lines.flatMap(({ slots }) => slots.filter(({ written }) => written)) ?? []

function shown({ paper, answers, late }: Computed, { position, part, of }: Slot) {
  const { body } = paper!.questions[position]!
  const { key } = paper!.keys[position]!
  const said = { ...answers, ...late }[position]
  const inner = body.kind === 'situational' ? body.parts.find(({ id }) => id === part)!.body : body
  const innerKey = key.kind === 'situational' ? key.parts[part]! : key
  const answer = (said?.kind === 'situational' ? said.parts[part] : said) as SimpleAnswer
  return {
    position,
    part,
    of,
    situation: body.kind === 'situational' ? body.prompt : null,
    prompt: inner.prompt,
    guide: 'guide' in innerKey ? innerKey.guide.map(({ text, share }) => ({ text, share })) : [],
    text: 'text' in answer ? answer.text : '',
    hasFile: answer.kind === 'file',
  }
}

/** Cho điểm một bài: once. What was given is changed only by the panel, with two people and a reason. */
export function giveMark(ctx: Context, examId: string, wanted: GiveMark): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const round = await roundOf(tx, ctx, examId)
    await lockExam(tx, ctx.agency.id, examId)
    const exam = known(await findExam(tx, ctx, examId))
    ensureNotPublished(exam)
    const { attemptId, slot } = await slotAt(tx, ctx, exam, wanted)
    if (new Decimal(wanted.points).gt(slot.of)) {
      const says = `Điểm không quá ${viDecimal(slot.of)}.`
      throw new Refusal('invalid', says, [], { fields: { points: says } })
    }
    if (!slot.waits.includes(round))
      throw new Refusal(
        'conflict',
        'Bài này đã có điểm ở vòng chấm này, hoặc không cần chấm. Muốn sửa điểm, hãy đề nghị hội đồng.',
      )
    await tx
      .insertInto('exam_essay_mark')
      .values({
        agency_id: ctx.agency.id,
        attempt_id: attemptId,
        position: slot.position,
        part: slot.part,
        round,
        points: wanted.points,
        note: wanted.note ?? '',
        marked_by: ctx.actor.accountId,
      })
      .execute()
    record({
      act: 'marking.give-mark',
      says: `Chấm bài phách ${wanted.cipher}, câu ${slot.position + 1} của kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { done: true } as const
  })
}

/** Tệp bài làm, under the paper's cipher: its own name may be the candidate's. */
export async function essayFile(ctx: Context, examId: string, place: PaperPlace): Promise<EssayFile> {
  await roundOf(ctx.db, ctx, examId)
  const exam = known(await findExam(ctx.db, ctx, examId))
  const { attemptId, one, slot } = await slotAt(ctx.db, ctx, exam, place)
  const said = { ...one.answers, ...one.late }[slot.position]
  const answer = said?.kind === 'situational' ? said.parts[slot.part] : said
  const file =
    answer?.kind === 'file' && answer.fileId
      ? await ctx.db
          .selectFrom('exam_file')
          .select(['name', 'bytes'])
          .where('agency_id', '=', ctx.agency.id)
          .where('attempt_id', '=', attemptId)
          .where('id', '=', answer.fileId)
          .executeTakeFirst()
      : undefined
  if (!file) throw new Refusal('missing', 'Không có tệp bài làm này.')
  const ending = /\.(\w{1,5})$/.exec(file.name)?.[1] ?? 'bin'
  return { fileName: `Bài làm ${place.cipher} câu ${slot.position + 1}.${ending}`, content: file.bytes }
}

async function slotAt(db: Queries, ctx: Context, exam: Parameters<typeof computeExam>[2], place: PaperPlace) {
  const ciphers = await readCiphers(db, ctx, exam.id)
  const attemptId = [...ciphers].find(([, cipher]) => cipher === place.cipher)?.[0]
  const [one] = attemptId ? await computeExam(db, ctx, exam, attemptId) : []
  if (one && one.personId === ctx.actor.personId)
    throw new Refusal('forbidden', 'Không ai được chấm bài của chính mình.')
  const slot = one && writtenSlots(one).find(({ position, part }) => position === place.position && part === place.part)
  if (!attemptId || !one || !slot) throw new Refusal('missing', 'Không có bài viết này trong kỳ sát hạch.')
  return { attemptId, one, slot }
}

async function roundOf(db: Queries, { agency, actor }: Context, examId: string): Promise<Round> {
  const row = await db
    .selectFrom('exam_marker')
    .select('round')
    .where('agency_id', '=', agency.id)
    .where('exam_id', '=', examId)
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst()
  if (!row) throw new Refusal('forbidden', 'Chỉ giám khảo được phân công chấm kỳ sát hạch này xem được bài.')
  return row.round as Round
}

async function readCiphers(db: Queries, { agency }: Context, examId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; cipher: string }>`select x.attempt_id as id, x.cipher from exam_anonymous x
    join exam_attempt a on a.agency_id = x.agency_id and a.id = x.attempt_id
    join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
    where x.agency_id = ${agency.id} and s.exam_id = ${examId}`.execute(db)
  return new Map(rows.map(({ id, cipher }) => [id, cipher]))
}

async function readMine(db: Queries, { agency, actor }: Context) {
  const rows = await db
    .selectFrom('exam_essay_mark')
    .select(['attempt_id', 'position', 'part', 'points', 'note'])
    .where('agency_id', '=', agency.id)
    .where('marked_by', '=', actor.accountId)
    .execute()
  return new Map(rows.map((row) => [`${row.attempt_id} ${row.position} ${row.part}`, row]))
}
