import type { Context } from '../access/model.ts'
import type { Catalogue, CatalogueQuery } from './api.ts'
import { definitionOf, indicatorNamed } from './asked.ts'
import { lookAt } from './engine/look.ts'
import { populations } from './engine/population.ts'
import { fits, traits } from './engine/traits/all.ts'
import { indicators } from './indicators.ts'

/** Danh mục: everything that can be asked, with what each number means by the agency's choices of the day. */
export async function catalogue(ctx: Context, { day = ctx.today, knownAt }: CatalogueQuery): Promise<Catalogue> {
  const view = await lookAt(ctx.db, ctx, { day, knownAt })
  const fitting = (id: string) =>
    traits.filter((trait) => fits(trait, indicatorNamed(id).population)).map((trait) => trait.id)
  return {
    indicators: indicators.map((indicator) => {
      const { population } = indicatorNamed(indicator.id)
      const { id, title, sentence, share } = indicator
      const definition = definitionOf(view, indicator, population)
      return {
        id,
        title,
        sentence,
        definition,
        unit: population.unit,
        ...(share && { share: true as const }),
        breakdowns: fitting(id),
      }
    }),
    traits: traits.map((trait) => ({ id: trait.id, label: trait.label, values: [...trait.values(view)] })),
    populations: [...populations.values()].map(({ id, label, definition }) => ({
      id,
      label,
      definition: definition(view),
      traits: fitting(id),
    })),
  }
}
