import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { tiesBetween } from '../panel/kin.ts'
import { candidateIds, readPeople, readRelatives } from '../panel/kin-store.ts'
import type { MarkerChoices, Markers, NameMarkers } from './api.ts'
import { computeExam } from './computed.ts'
import { ensureNotPublished, lockOfPanel, markedExam } from './seen.ts'
import type { Round } from './slots.ts'

/** Phân công giám khảo: the whole list anew. Nobody marks his own paper or a relative's. */
export function nameMarkers(ctx: Context, examId: string, { markers }: NameMarkers): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId, ['chair', 'deputy', 'secretary'])
    ensureNotPublished(exam)
    if (new Set(markers.map(({ accountId }) => accountId)).size < markers.length)
      throw new Refusal('invalid', 'Một giám khảo chỉ chấm ở một vòng: không ai chấm một bài hai lần.')
    await ensureUnrelated(
      tx,
      ctx,
      examId,
      markers.map(({ accountId }) => accountId),
    )
    await ensureMarkedStay(tx, ctx, examId, markers)
    await tx.deleteFrom('exam_marker').where('agency_id', '=', ctx.agency.id).where('exam_id', '=', examId).execute()
    if (markers.length > 0) {
      const rows = markers.map(({ accountId, round }) => ({ account_id: accountId, round }))
      await tx
        .insertInto('exam_marker')
        .values(rows.map((row) => ({ agency_id: ctx.agency.id, exam_id: examId, ...row })))
        .execute()
    }
    record({
      act: 'marking.name-markers',
      says: `Phân công ${markers.length} giám khảo của kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
      detail: { markers },
    })
    return { done: true } as const
  })
}

async function ensureUnrelated(tx: Tx, ctx: Context, examId: string, accountIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{
    id: string
    personId: string | null
  }>`select a.id, a.person_id as "personId" from account a
    where a.agency_id = ${ctx.agency.id} and a.id = any(${[...accountIds]}::uuid[]) and a.disabled_at is null`.execute(
    tx,
  )
  if (rows.length < accountIds.length) throw new Refusal('missing', 'Có tài khoản không còn dùng được. Hãy chọn lại.')
  const ids = rows.flatMap(({ personId }) => personId ?? [])
  const candidates = await candidateIds(tx, ctx.agency.id, examId)
  const people = await readPeople(tx, ctx, [...ids, ...candidates])
  const markers = people.filter(({ personId }) => ids.includes(personId))
  const own = markers.filter(({ personId }) => candidates.includes(personId)).map(({ fullName }) => fullName)
  if (own.length > 0)
    throw new Refusal('conflict', `Đang là thí sinh của kỳ này, không chấm thi được: ${own.join(', ')}.`)
  const ties = tiesBetween(
    markers,
    people.filter(({ personId }) => candidates.includes(personId)),
    await readRelatives(tx, ctx, [...ids, ...candidates]),
  )
  if (ties.length > 0) {
    const who = ties.map(({ member, candidate }) => `${member} (với thí sinh ${candidate ?? ''})`).join(', ')
    throw new Refusal('conflict', `Có người thân dự thi, không chấm thi được: ${who}.`)
  }
}

/** Whoever has marked keeps his place. */
async function ensureMarkedStay(tx: Tx, ctx: Context, examId: string, wanted: NameMarkers['markers']): Promise<void> {
  const { rows } = await sql<{ accountId: string; round: Round; fullName: string }>`
    select distinct m.account_id as "accountId", m.round, c.full_name as "fullName" from exam_marker m
    join account c on c.agency_id = m.agency_id and c.id = m.account_id
    join exam_essay_mark e on e.agency_id = m.agency_id and e.marked_by = m.account_id
    join exam_attempt a on a.agency_id = e.agency_id and a.id = e.attempt_id
    join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id and s.exam_id = m.exam_id
    where m.agency_id = ${ctx.agency.id} and m.exam_id = ${examId}`.execute(tx)
  const gone = rows.filter((row) => !wanted.some((one) => one.accountId === row.accountId && one.round === row.round))
  if (gone.length > 0)
    throw new Refusal(
      'conflict',
      `Đã chấm bài, không thay được nữa: ${gone.map(({ fullName }) => fullName).join(', ')}.`,
    )
}

export async function markersOf(ctx: Context, examId: string): Promise<Markers> {
  await markedExam(ctx.db, ctx, examId)
  const { rows } = await sql<
    Markers['markers'][number]
  >`select m.account_id as "accountId", c.full_name as "fullName", m.round,
      (select count(*)::int from exam_essay_mark e join exam_attempt a on a.agency_id = e.agency_id and a.id = e.attempt_id
        join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
        where e.agency_id = m.agency_id and e.marked_by = m.account_id and s.exam_id = m.exam_id) as marked
    from exam_marker m join account c on c.agency_id = m.agency_id and c.id = m.account_id
    where m.agency_id = ${ctx.agency.id} and m.exam_id = ${examId} order by m.round, c.full_name`.execute(ctx.db)
  return { markers: rows, ciphers: await countCiphers(ctx.db, ctx, examId) }
}

export async function markerChoices(ctx: Context, examId: string, q: string): Promise<MarkerChoices> {
  await markedExam(ctx.db, ctx, examId)
  const { rows } = await sql<
    MarkerChoices[number]
  >`select c.id as "accountId", c.full_name as "fullName", c.username from account c
    where c.agency_id = ${ctx.agency.id} and c.disabled_at is null
      and (${q} = '' or c.full_name ilike ${`%${q}%`} or c.username ilike ${`%${q}%`}) order by c.full_name limit 30`.execute(
    ctx.db,
  )
  return rows
}

async function countCiphers(db: Queries, { agency }: Context, examId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from exam_anonymous x
    join exam_attempt a on a.agency_id = x.agency_id and a.id = x.attempt_id
    join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
    where x.agency_id = ${agency.id} and s.exam_id = ${examId}`.execute(db)
  return rows[0]!.n
}

/** Đánh số phách, rọc phách: every paper with something written gets a number that says nothing of whose it is. */
export function assignCiphers(ctx: Context, examId: string): Promise<{ papers: number }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId, ['chair', 'deputy', 'secretary'])
    ensureNotPublished(exam)
    if (exam.stage !== 'marking') throw new Refusal('conflict', 'Rọc phách khi mọi ca thi đã kết thúc.')
    const written = (await computeExam(tx, ctx, exam)).filter(({ result }) =>
      result?.lines.some(({ slots }) => slots.some((slot) => slot.written)),
    )
    const papers = written.flatMap(({ attemptId }) => attemptId ?? [])
    const held = await heldCiphers(tx, ctx, papers)
    const rows = papers
      .filter((id) => !held.has(id))
      .map((id) => ({ agency_id: ctx.agency.id, attempt_id: id, cipher: cipher() }))
    if (rows.length > 0) await tx.insertInto('exam_anonymous').values(rows).execute()
    record({
      act: 'marking.assign-ciphers',
      says: `Rọc phách ${rows.length} bài viết của kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { papers: papers.length }
  })
}

async function heldCiphers(tx: Tx, { agency }: Context, attemptIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select attempt_id as id from exam_anonymous where agency_id = ${agency.id}
    and attempt_id = any(${[...attemptIds]}::uuid[])`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

const letters = 'ABCDEFGHKLMNPQRSTUVXY'
const cipher = () =>
  Array.from({ length: 3 }, () => letters[randomInt(letters.length)]).join('') +
  String(randomInt(100_000)).padStart(5, '0')
