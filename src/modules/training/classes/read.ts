import type { Context } from '#modules/access/model.ts'
import { look } from '#modules/access/service.ts'
import type { ClassDetail, ClassesQuery, ClassRow } from '../api.ts'
import { readFeedback } from '../feedback/read.ts'
import { classStateOn } from '../model.ts'
import { readLearners } from '../people/learner-store.ts'
import { readSessions } from '../sessions/session-store.ts'
import { type ClassFacts, findClass, readClasses, readFunds } from './class-store.ts'
import { readCourses } from './course-store.ts'
import { noClass } from './save.ts'

const rowOf =
  ({ today }: Context) =>
  ({ until, ...held }: ClassFacts): ClassRow => ({ ...held, state: classStateOn(held.from, until, today) })

/** Các lớp, the latest first */
export const classes = async (ctx: Context, query: ClassesQuery): Promise<ClassRow[]> =>
  (await readClasses(ctx.db, ctx, query)).map(rowOf(ctx))

/** Một lớp: its people in reach, its sessions, its money, what learners say of it. */
export function classDetail(ctx: Context, id: string): Promise<ClassDetail> {
  return look(ctx, async (tx, record) => {
    const held = await findClass(tx, ctx, id)
    if (!held) throw noClass()
    const [course = null] = held.courseId ? await readCourses(tx, ctx, held.courseId) : []
    record({
      act: 'training.read-class',
      says: `Xem lớp “${held.name}”`,
      subjectKind: 'class',
      subjectId: id,
    })
    return {
      ...rowOf(ctx)(held),
      course,
      funds: await readFunds(tx, ctx, id),
      people: await readLearners(tx, ctx, id),
      sessions: await readSessions(tx, ctx, id),
      feedback: await readFeedback(tx, ctx, id),
    }
  })
}
