import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '#lib/id.ts'
import { seededRandom } from '#lib/random.ts'
import type { Context } from '#modules/access/model.ts'
import {
  addCandidates,
  appointPanel,
  createExam,
  placeCandidates,
  writeRoom,
  writeSession,
} from '#modules/examinations/service.ts'
import { markSample } from './sat-exam-marks.ts'
import { samplePaper } from './sat-exam-paper.ts'

const name = 'Sát hạch dịch vụ công trực tuyến, đợt 1 (mẫu)'

/** An exam that was sat in March: one essay and five questions, marked and published, so that results and figures have somebody in them. */
export async function giveSatExam(ctx: Context): Promise<void> {
  const known = await ctx.db
    .selectFrom('exam')
    .select('id')
    .where('agency_id', '=', ctx.agency.id)
    .where('name', '=', name)
    .execute()
  if (known.length > 0) return
  const { panel, candidates } = await chosen(ctx)
  if (panel.length < 5 || candidates.length < 12) return
  const { topicId, paper } = await samplePaper(ctx)
  const { id } = await createExam(ctx, {
    name,
    framework: 'it',
    competency: 'IU05',
    level: 1,
    lawOn: ctx.today,
    passPoints: '5',
    minutes: 60,
    blueprint: [
      { topicId, difficulty: 1, count: 4, points: '1.5' },
      { topicId, difficulty: 2, count: 1, points: '4' },
    ],
  })
  const roles = ['chair', 'deputy', 'secretary', 'member', 'member'] as const
  const members = panel.map((personId, at) => ({ personId, role: roles[at]!, isOpener: at < 3 }))
  await addCandidates(ctx, id, { personIds: candidates, unitIds: [] })
  await appointPanel(ctx, id, { members })
  const session = await writeSession(ctx, id, { startsAt: '2018-03-20T07:30:00+07:00' })
  await writeRoom(ctx, id, session.id, { name: 'Phòng máy 2', rows: 4, columns: 4, invigilators: [] })
  await placeCandidates(ctx, id)
  await sit(ctx, session.id, paper)
  await markSample(ctx, id, panel)
}

/** The employee of the sample sits it; whoever heads a unit heads the panel. */
async function chosen({ db, agency, today }: Context) {
  const { rows } = await sql<{
    id: string
    username: string | null
  }>`select p.person_id as id, a.username from posting p
    left join account a on a.agency_id = p.agency_id and a.person_id = p.person_id
    where p.agency_id = ${agency.id} and upper_inf(p.known) and p.valid @> ${today}::date
    order by (a.username = 'truongdonvi') desc nulls last, (a.username is null) desc, p.person_id desc`.execute(db)
  const panel = rows.filter(({ username }) => username !== 'nhanvien').slice(0, 5)
  const own = rows.filter(({ username }) => username === 'nhanvien')
  const candidates = [...own, ...rows.filter((row) => !panel.includes(row) && !own.includes(row)).slice(0, 13)]
  return { panel: panel.map(({ id }) => id), candidates: candidates.map(({ id }) => id) }
}

const essays = [
  'Tiếp nhận trên cổng, kiểm tra thành phần hồ sơ, cấp mã, hẹn ngày trả; thiếu thì nhắn bổ sung một lần, ghi rõ từng loại giấy.',
  'Hướng dẫn người dân nộp qua mạng, theo dõi bằng mã hồ sơ.',
  'Nhận hồ sơ, chuyển phòng chuyên môn, đến hẹn thì trả kết quả và xin lỗi nếu chậm.',
]

/** The last two stayed away. */
async function sit({ db, agency, actor }: Context, sessionId: string, paper: object): Promise<void> {
  const paperId = newId()
  const chance = seededRandom(name)
  await sql`insert into exam_paper (agency_id, id, session_id, code, seed, sealed, opened)
    values (${agency.id}, ${paperId}, ${sessionId}, '201', ${name}, ${Buffer.from('mẫu')}, ${JSON.stringify(paper)})`.execute(
    db,
  )
  const { rows: seats } = await sql<{ id: string; unitless: boolean }>`update exam_seat set paper_id = ${paperId}
    where agency_id = ${agency.id} and session_id = ${sessionId} returning id`.execute(db)
  const times = sql`'2018-03-20T07:25:00+07:00', '2018-03-20T07:30:00+07:00', '2018-03-20T08:30:00+07:00'`
  for (const [at, seat] of seats.slice(0, -2).entries()) {
    const [id, device] = [newId(), randomUUID()]
    await sql`insert into exam_attempt (agency_id, id, seat_id, session_id, entered_at, begun_at, ends_at, device, seen_at, finished_at)
      values (${agency.id}, ${id}, ${seat.id}, ${sessionId}, ${times}, ${device}, '2018-03-20T08:20:00+07:00', '2018-03-20T08:20:00+07:00')`.execute(
      db,
    )
    const skill = 0.35 + 0.6 * chance()
    const pick = () => (chance() < skill ? '1' : String(2 + Math.floor(chance() * 2)))
    const answers = [
      { kind: 'single', choice: pick() },
      { kind: 'single', choice: pick() },
      { kind: 'single', choice: pick() },
      { kind: 'multiple', choices: chance() < skill ? ['1', '2'] : ['1', '3'] },
      { kind: 'essay', text: essays[at % essays.length] },
    ]
    for (const [position, answer] of answers.entries())
      await sql`insert into exam_answer (agency_id, attempt_id, position, seq, answer, device, received_at)
        values (${agency.id}, ${id}, ${position}, ${position + 1}, ${JSON.stringify(answer)}, ${device}, '2018-03-20T08:00:00+07:00')`.execute(
        db,
      )
  }
  await sql`update exam_session set started_at = '2018-03-20T07:30:00+07:00', started_by = ${actor.accountId},
    closed_at = '2018-03-20T08:31:00+07:00', closed_by = ${actor.accountId} where agency_id = ${agency.id} and id = ${sessionId}`.execute(
    db,
  )
}
