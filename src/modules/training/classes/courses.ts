import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import type { NewCourse } from '../api.ts'
import { insertCourse, readCourses, retireCourse } from './course-store.ts'

/** Danh mục chương trình đào tạo, bồi dưỡng */
export const courses = (ctx: Context) => readCourses(ctx.db, ctx)

export function addCourse(ctx: Context, wanted: NewCourse): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    const id = await insertCourse(tx, ctx, wanted)
    if (!id) {
      const says = `Danh mục đã có chương trình “${wanted.name}”.`
      throw new Refusal('conflict', says, [], { fields: { name: says } })
    }
    record({
      act: 'training.add-course',
      says: `Thêm chương trình “${wanted.name}”, ${wanted.lessons} tiết`,
      subjectKind: 'course',
      subjectId: id,
    })
    return { id }
  })
}

/** Thôi dùng: classes that were opened from it stay as they are. */
export function endCourse(ctx: Context, id: string): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const [course] = await readCourses(tx, ctx, id)
    if (!course) throw new Refusal('missing', 'Không tìm thấy chương trình này.')
    if (!(await retireCourse(tx, ctx, id))) throw new Refusal('conflict', 'Chương trình này đã thôi dùng.')
    record({
      act: 'training.retire-course',
      says: `Thôi dùng chương trình “${course.name}”`,
      subjectKind: 'course',
      subjectId: id,
    })
    return { done: true } as const
  })
}
