import { sql } from 'kysely'
import { assertFacts, holds, openSource } from '#db/history.ts'
import { addDays, addMonths, type PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { addClassSession, addCourse, openClass } from '#modules/training/service.ts'

const course = {
  name: 'Ứng dụng công nghệ thông tin cơ bản (mẫu)',
  subject: 'informatics',
  kind: 'programme',
  lessons: 40,
  certificate: 'informatics',
  competency: null,
} as const

/** A class of each state, so that the pages of training have something to show. */
export async function giveTraining(ctx: Context, firstLearner: string): Promise<void> {
  const { db, agency, today } = ctx
  const known = await db
    .selectFrom('training_course')
    .select('id')
    .where('agency_id', '=', agency.id)
    .limit(1)
    .execute()
  if (known.length > 0) return
  const { id: courseId } = await addCourse(ctx, course)
  const people = [firstLearner, ...(await somePeople(ctx, firstLearner))]
  const over = await openOne(ctx, courseId, 'khóa trước', addDays(today, -40), 30)
  const running = await openOne(ctx, courseId, 'khóa này', addDays(today, -3), 30)
  await openOne(ctx, courseId, 'khóa sau', addDays(today, 30), 25)
  await study(ctx, over, people.slice(0, 6), 'completed')
  await study(ctx, running, [people[0]!, ...people.slice(6, 12)], null)
  for (const [at, topic] of ['Hệ điều hành và tệp tin', 'Soạn thảo văn bản', 'Bảng tính'].entries()) {
    const on = addDays(today, at * 2 - 2)
    const session = {
      on,
      starts: '07:30',
      ends: '11:00',
      lessons: 4,
      topic,
      teacher: 'Ngô Thị Giảng Viên (mẫu)',
      place: null,
    }
    await addClassSession(ctx, running.id, session)
  }
}

type Made = { readonly id: string; readonly from: PlainDate; readonly to: PlainDate }

async function openOne(ctx: Context, courseId: string, name: string, from: PlainDate, seats: number): Promise<Made> {
  const to = addDays(from, 9)
  const { name: title, subject, kind, lessons } = course
  const { id } = await openClass(ctx, {
    courseId,
    name: `${title}, ${name}`,
    subject,
    kind,
    lessons,
    organiserKind: 'home-affairs',
    organiser: 'Sở Nội vụ (mẫu)',
    level: 'town',
    from,
    to,
    seats,
    place: 'Hội trường A (mẫu)',
    paper: 'KH-MẪU',
    funds: [
      { fund: 'state-budget', amount: 20_000_000 },
      { fund: 'agency', amount: 4_000_000 },
    ],
  })
  return { id, from, to }
}

async function somePeople({ db, agency, today }: Context, besides: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select g.person_id as id from posting g where g.agency_id = ${agency.id}
    and ${holds('g', { day: today })} and g.person_id <> ${besides} order by g.person_id limit 11`.execute(db)
  return rows.map(({ id }) => id)
}

/** As an earlier record tells it; the first of them is bound to serve. */
async function study(
  { db, agency, actor }: Context,
  { id, from, to }: Made,
  people: readonly string[],
  outcome: string | null,
) {
  const span = { from, until: addDays(to, 1) }
  const key = (person_id: string) => ({ person_id, class_id: id })
  await db.transaction().execute(async (tx) => {
    const reason = 'Dữ liệu mẫu'
    const source = await openSource(tx, agency.id, { kind: 'correction', accountId: actor.accountId, reason })
    const values = { outcome, grade: outcome && 'Khá' }
    await assertFacts(
      tx,
      'class_learner',
      people.map((one) => ({ key: key(one), span, values })),
      source,
    )
    if (outcome === null) return
    const bound = { from: span.until, until: addMonths(span.until, 24) }
    const commitment = { months: 24, cost: 4_000_000, postgraduate: false }
    await assertFacts(tx, 'service_commitment', [{ key: key(people[1]!), span: bound, values: commitment }], source)
  })
}
