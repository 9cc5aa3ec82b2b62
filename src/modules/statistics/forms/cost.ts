import { sql } from 'kysely'
import { indicatorNamed } from '../asked.ts'
import { counted } from '../engine/compile.ts'
import type { View } from '../engine/view.ts'

type Cost = { readonly sum: number; readonly classes: number; readonly unknown: number }

/** Kinh phí: of the classes held in the time, each once; a class belongs to no single group of its learners. */
export async function costOf(view: View): Promise<Cost> {
  const { population } = indicatorNamed('classes')
  const { rows } = await sql<Cost>`select coalesce(sum(base.cost), 0)::float8 as sum, count(*)::int as classes,
    count(*) filter (where base.cost is null)::int as unknown ${counted(view, population, [], [])}`.execute(view.ctx.db)
  return rows[0]!
}

export const costNote = ({ classes, unknown }: Cost): string => {
  const says = `Kinh phí: cộng của ${classes} lớp, mỗi lớp một lần; không chia theo nhóm người học`
  return unknown === 0 ? `${says}.` : `${says}; ${unknown} lớp chưa ghi kinh phí.`
}
