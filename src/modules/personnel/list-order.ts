import { type RawBuilder, sql } from 'kysely'
import { degreeLevels } from '#law/planning/intellectual.ts'
import type { PeopleSort } from './model.ts'

const sortKeys: Readonly<Record<Exclude<PeopleSort, 'name'>, RawBuilder<unknown>>> = {
  birthOn: sql`i.birth_on`,
  unitName: sql`u.name collate "vi"`,
  title: sql`s.title collate "vi"`,
  office: sql`s.office collate "vi"`,
  rank: sql`k.rank`,
  step: sql`k.step`,
  coefficient: sql`k.coefficient`,
  stepSince: sql`lower(k.valid)`,
  degree: sql`array_position(${[...degreeLevels]}::text[], q.level)`,
  due: sql`d.due_on`,
}

/** Those without the value come last, either way; then by given name. */
export function order({ sort, desc }: { readonly sort: PeopleSort; readonly desc: boolean }) {
  const way = desc ? sql`desc` : sql`asc`
  if (sort === 'name') return sql`i.given_name collate "vi" ${way}, i.full_name collate "vi" ${way}, i.person_id ${way}`
  return sql`${sortKeys[sort]} ${way} nulls last, i.given_name collate "vi", i.full_name collate "vi", i.person_id`
}
