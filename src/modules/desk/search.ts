import { viDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { searchDecisions } from '../decisions/service.ts'
import type { SearchAnswer, SearchQuery } from './api.ts'
import { findPeople } from './store.ts'

/** Người theo tên, quyết định theo số hoặc trích yếu, trong phạm vi. */
export async function search(ctx: Context, { q }: SearchQuery): Promise<SearchAnswer> {
  const [people, decisions] = await Promise.all([
    findPeople(ctx.db, ctx, q, 12),
    mayReadDecisions(ctx) ? searchDecisions(ctx, q) : [],
  ])
  return {
    items: [
      ...people.map(({ personId, name, title, unitName }) => ({
        kind: 'person' as const,
        title: name,
        detail: [title, unitName].filter(Boolean).join(', '),
        path: `/con-nguoi/${personId}`,
      })),
      ...decisions.map(({ id, number, subject, signedOn, people: count }) => ({
        kind: 'decision' as const,
        title: number ? `Quyết định số ${number}` : 'Dự thảo quyết định',
        detail: `${signedOn ? `${viDate(signedOn)}, ` : ''}${subject} (${count} người)`,
        path: `/quyet-dinh/${id}`,
      })),
    ],
  }
}

/** One who reaches only his own record reads no decisions. */
const mayReadDecisions = ({ scope }: Context) => scope.all || scope.units.length > 0
