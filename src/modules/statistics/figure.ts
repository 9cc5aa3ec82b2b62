import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import type { Figure, FigureQuestion } from './api.ts'
import { codeAt, conditionsOf, definitionOf, demands, indicatorNamed, traitOf } from './asked.ts'
import { quotaOf } from './engine/quota.ts'
import { quotaStaff } from './indicators.ts'
import { type Counting, countTogether } from './engine/counting.ts'

/** Một con số của danh mục, as of a day, as known at a moment. */
export async function figure(
  ctx: Context,
  question: FigureQuestion,
  counting: Counting = countTogether(ctx),
): Promise<Figure> {
  const { indicator, population } = indicatorNamed(question.indicator)
  const view = await counting.look(question)
  if (new Set(question.by).size < (question.by?.length ?? 0))
    throw new Refusal('invalid', 'Không chia hai lần theo cùng một đặc điểm.')
  const by = (question.by ?? []).map((name) => traitOf(population, name))
  const filters = conditionsOf(view, population, question.filters)
  const wanted = [...demands(view, indicator, population), ...filters]
  const [cells, all] = await Promise.all([
    counting.tally(view, population, by, wanted),
    indicator.share === true ? counting.tally(view, population, [], filters) : null,
  ])
  const value = cells.reduce((sum, cell) => sum + cell.value, 0)
  const ofQuota = indicator.share === 'quota' && filters.length === 0
  const whole = ofQuota ? await quotaOf(view, quotaStaff) : all && all[0]!.value
  return {
    value,
    of: whole,
    percent: whole === null ? null : percentOf(value, whole),
    rows:
      by.length === 0
        ? []
        : cells.map((cell) => ({
            codes: cell.places.map((place, at) => codeAt(view, by[at]!, place)),
            value: cell.value,
          })),
    title: indicator.title,
    sentence: indicator.sentence,
    definition: definitionOf(view, indicator, population),
    day: question.day,
    knownAt: question.knownAt ?? null,
    ...(question.days && { series: await seriesOf(ctx, question, question.days) }),
  }
}

/** The same number on several days. */
async function seriesOf(
  ctx: Context,
  { days: _days, by: _by, ...question }: FigureQuestion,
  days: readonly PlainDate[],
) {
  const series: NonNullable<Figure['series']> = []
  for (const day of days) {
    const { value, of, percent } = await figure(ctx, { ...question, day })
    series.push({ day, value, of, percent })
  }
  return series
}

/** 7661 of 17412 → '44'; 1 of 3 → '33.3': one decimal, half up, in whole numbers. */
export function percentOf(part: number, whole: number): string {
  if (whole === 0) return '0'
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole))
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`
}
