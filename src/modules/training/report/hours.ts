import { explain } from '#law/kit/finding.ts'
import { type PlainDate, yearOf } from '#lib/date.ts'
import type { Trainee } from '#law/training/trainee.ts'
import type { Context } from '#modules/access/model.ts'
import { look } from '#modules/access/service.ts'
import type { Hours, HoursQuery, HoursRow } from '../hours-api.ts'
import { type LessonsOf, lessonsOfAll } from './lessons-store.ts'
import { type Minimum, minimumOn, traineeKind } from './minimum.ts'

const trainees: readonly Trainee[] = ['civil-servant', 'public-employee']

/** Số tiết bồi dưỡng trong năm của từng người so với mức tối thiểu */
export function hours(ctx: Context, query: HoursQuery): Promise<Hours> {
  const { year = yearOf(ctx.today), unitId, only, page, limit } = query
  const last: PlainDate = `${year}-12-31`
  const day = last < ctx.today ? last : ctx.today
  return look(ctx, async (tx, record) => {
    const minimums = Object.fromEntries(trainees.map((one) => [one, minimumOn(one, day)])) as Record<Trainee, Minimum>
    const people = await lessonsOfAll(tx, ctx, { day, year, unitId })
    const rows = people.flatMap((one) => weighed(one, minimums))
    const short = rows.filter(({ shortfall }) => shortfall > 0)
    const shown = only === 'all' ? rows : only === 'short' ? short : rows.filter(({ shortfall }) => shortfall === 0)
    const owed = people.filter(({ staff }) => traineeKind(staff) !== null).length
    record({
      act: 'training.read-hours',
      says: `Xem số tiết bồi dưỡng năm ${year} của ${people.length} người`,
    })
    return {
      year,
      enough: rows.length - short.length,
      short: short.length,
      unknown: owed - rows.length,
      missing: trainees.flatMap((one) => ('missing' in minimums[one] ? [minimums[one].missing] : [])),
      laws: trainees.flatMap((one) =>
        'law' in minimums[one] ? [explain(minimums[one].law) as Hours['laws'][number]] : [],
      ),
      total: shown.length,
      rows: shown.slice((page - 1) * limit, page * limit),
    }
  })
}

function weighed({ staff, ...one }: LessonsOf, minimums: Readonly<Record<Trainee, Minimum>>): HoursRow[] {
  const trainee = traineeKind(staff)
  const minimum = trainee && minimums[trainee]
  if (!minimum || 'missing' in minimum) return []
  const { required } = minimum
  return [{ ...one, required, shortfall: Math.max(0, required - one.lessons) }]
}
