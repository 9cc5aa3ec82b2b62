import type { Context } from '../../access/model.ts'
import { countTogether } from '../engine/counting.ts'
import { indicatorOf } from '../indicators.ts'
import { catalogue, figure } from '../service.ts'
import type { Labels } from './chart-kit.ts'
import type { Frame } from './frame.ts'
import type { Ask } from './write.ts'

/** Every number of the bulletin is a figure of the catalogue: there is no other query. */
export function askOf(ctx: Context): Ask {
  const counting = countTogether(ctx)
  return async (question) => {
    const { value, of, percent, rows, definition } = await figure(ctx, question, counting)
    return { question, value, of, percent, rows, definition, title: indicatorOf(question.indicator).title }
  }
}

export async function labelsOf(ctx: Context, { day, knownAt }: Frame): Promise<Labels> {
  const { traits } = await catalogue(ctx, { day, knownAt })
  return (trait) => traits.find(({ id }) => id === trait)?.values ?? []
}
