import type { Tx } from '#db/connect.ts'
import { assertFacts, openSource, retract, type Source } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addDays, viDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import type { EditClass, NewClass } from '../api.ts'
import { type ClassFacts, findClass, lockClass, readFunds } from './class-store.ts'
import { readCourses } from './course-store.ts'

const bad = (field: string, says: string) => new Refusal('invalid', says, [], { fields: { [field]: says } })
export const noClass = () => new Refusal('missing', 'Không tìm thấy lớp này.')

/** Mở lớp đào tạo, bồi dưỡng. */
export function openClass(ctx: Context, wanted: NewClass): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    await ensureSound(tx, ctx, wanted)
    const id = newId()
    await write(tx, id, wanted, await sourceOf(tx, ctx, 'Mở lớp'))
    record({
      act: 'training.open-class',
      says: `Mở lớp “${wanted.name}” từ ngày ${viDate(wanted.from)} đến ngày ${viDate(wanted.to)}`,
      subjectKind: 'class',
      subjectId: id,
      detail: { ...wanted },
    })
    return { id }
  })
}

/** Sửa lớp: its days are fixed once somebody was sent to it. */
export function editClass(ctx: Context, id: string, { factId, ...wanted }: EditClass): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await lockClass(tx, ctx, id)
    const held = await findClass(tx, ctx, id)
    if (!held) throw noClass()
    if (held.factId !== factId) throw stale(held)
    await ensureSound(tx, ctx, wanted)
    ensureFits(held, wanted)
    const source = await sourceOf(tx, ctx, 'Sửa lớp')
    const key = { class_id: id }
    await retract(tx, 'training_class', [{ key, span: { from: null } }], source)
    const funds = await readFunds(tx, ctx, id)
    await retract(
      tx,
      'class_fund',
      funds.map(({ fund }) => ({ key: { ...key, fund }, span: { from: null } })),
      source,
    )
    await write(tx, id, wanted, source)
    record({
      act: 'training.edit-class',
      says: `Sửa lớp “${wanted.name}”`,
      subjectKind: 'class',
      subjectId: id,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

const sourceOf = (tx: Tx, { agency, actor }: Context, reason: string) =>
  openSource(tx, agency.id, { kind: 'correction', accountId: actor.accountId, reason })

const stale = (current: ClassFacts) =>
  new Refusal('conflict', 'Lớp này vừa được người khác sửa. Hãy xem bản mới rồi sửa lại.', [], { current })

async function ensureSound(tx: Tx, ctx: Context, { from, to, courseId, funds }: NewClass): Promise<void> {
  if (to < from) throw bad('to', 'Ngày kết thúc phải từ ngày khai giảng trở đi.')
  const twice = funds.find(({ fund }, at) => funds.findIndex((other) => other.fund === fund) !== at)
  if (twice) throw bad('funds', 'Mỗi nguồn kinh phí ghi một dòng.')
  if (!courseId) return
  const [course] = await readCourses(tx, ctx, courseId)
  if (!course) throw bad('courseId', 'Không tìm thấy chương trình này trong danh mục.')
  if (course.retired) throw bad('courseId', `Chương trình “${course.name}” đã thôi dùng.`)
}

function ensureFits(held: ClassFacts, { from, to, seats }: NewClass): void {
  const people = held.learners + held.candidates
  if (seats !== null && seats < people)
    throw bad('seats', `Lớp đã có ${people} người, không thể giảm còn ${seats} chỗ.`)
  if (held.learners > 0 && (held.from !== from || held.to !== to))
    throw bad('from', `Đã cử ${held.learners} học viên theo ngày của lớp, không đổi ngày được nữa.`)
}

async function write(tx: Tx, id: string, wanted: NewClass, source: Source): Promise<void> {
  const { from, to, funds } = wanted
  const span = { from, until: addDays(to, 1) }
  const cost = funds.length > 0 ? funds.reduce((sum, { amount }) => sum + amount, 0) : null
  await assertFacts(tx, 'training_class', [{ key: { class_id: id }, span, values: valuesOf(wanted, cost) }], source)
  const money = funds.map(({ fund, amount }) => ({ key: { class_id: id, fund }, span, values: { amount } }))
  await assertFacts(tx, 'class_fund', money, source)
}

const valuesOf = (wanted: NewClass, cost: number | null) => ({
  name: wanted.name,
  subject: wanted.subject,
  kind: wanted.kind,
  organiser_kind: wanted.organiserKind,
  organiser: wanted.organiser,
  level: wanted.level,
  abroad: wanted.kind === 'abroad',
  lessons: wanted.lessons,
  cost,
  paper: wanted.paper,
  course_id: wanted.courseId,
  place: wanted.place,
  seats: wanted.seats,
})
