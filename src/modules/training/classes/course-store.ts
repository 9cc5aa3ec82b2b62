import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '#modules/access/model.ts'
import type { Course, NewCourse } from '../api.ts'

type Row = Omit<Course, 'competency'> & {
  readonly framework: string | null
  readonly competency: string | null
  readonly level: string | null
}

/** Danh mục chương trình: those in use first, by name. */
export async function readCourses(db: Queries, { agency }: Context, id?: string): Promise<Course[]> {
  const { rows } =
    await sql<Row>`select c.id, c.name, c.subject, c.kind, c.lessons, c.certificate, c.framework, c.competency,
      c.level, c.retired_at is not null as retired, (select count(distinct t.class_id)::int from training_class t
        where t.agency_id = c.agency_id and t.course_id = c.id and upper_inf(t.known)) as classes
    from training_course c where c.agency_id = ${agency.id} and ${id ? sql`c.id = ${id}` : sql`true`}
    order by c.retired_at is not null, c.name collate "vi"`.execute(db)
  return rows.map(({ framework, competency: code, level, ...course }) => ({
    ...course,
    competency: framework && code && level ? { framework, code, level } : null,
  }))
}

/** undefined when the name is taken. */
export async function insertCourse(
  tx: Tx,
  { agency, actor }: Context,
  { name, subject, kind, lessons, certificate, competency }: NewCourse,
): Promise<string | undefined> {
  const id = newId()
  const { rows } =
    await sql`insert into training_course (agency_id, id, name, subject, kind, lessons, certificate, framework,
      competency, level, created_by)
    values (${agency.id}, ${id}, ${name}, ${subject}, ${kind}, ${lessons}, ${certificate}, ${competency?.framework ?? null},
      ${competency?.code ?? null}, ${competency?.level ?? null}, ${actor.accountId})
    on conflict (agency_id, name) do nothing returning 1`.execute(tx)
  return rows.length > 0 ? id : undefined
}

/** False when it is not in use. */
export async function retireCourse(tx: Tx, { agency }: Context, id: string): Promise<boolean> {
  const { rows } = await sql`update training_course set retired_at = now()
    where agency_id = ${agency.id} and id = ${id} and retired_at is null returning 1`.execute(tx)
  return rows.length > 0
}
