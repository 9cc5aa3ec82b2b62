import { Refusal } from '#law/kit/refusal.ts'
import type { Condition } from './engine/compile.ts'
import { type Population, populations } from './engine/population.ts'
import type { Trait } from './engine/trait.ts'
import { fits, traits } from './engine/traits/all.ts'
import type { View } from './engine/view.ts'
import { type Indicator, indicators } from './indicators.ts'

/** The indicator of this name, or a population counted whole. */
export function indicatorNamed(name: string): { indicator: Indicator; population: Population } {
  const known = indicators.find(({ id }) => id === name)
  const population = populations.get((known?.population ?? name) as Population['id'])
  if (!population) throw new Refusal('invalid', `Không có chỉ tiêu “${name}”. Hãy chọn trong danh mục chỉ tiêu.`)
  const whole = { id: name, title: population.label, sentence: '…', population: population.id, where: [] }
  return { indicator: known ?? whole, population }
}

/** The trait of this name, if this population can be broken down by it. */
export function traitOf(population: Population, name: string): Trait {
  const trait = traits.find(({ id }) => id === name)
  if (!trait) throw new Refusal('invalid', `Không có đặc điểm “${name}”. Hãy chọn trong danh mục.`)
  if (fits(trait, population)) return trait
  const says = `Không chia “${population.label}” theo “${trait.label}” được: đặc điểm này không có ở đó.`
  throw new Refusal('invalid', says, [], { fields: { by: 'Không hợp với nhóm được đếm' } })
}

const unknown = '-'

/** Codes of a trait → places; '-' or null is "not recorded". */
export function condition(view: View, trait: Trait, codes: readonly (string | null)[]): Condition {
  const values = trait.values(view)
  const places = codes.map((code) => {
    if (code === null || code === unknown) return null
    const at = values.findIndex((value) => value.code === code)
    if (at < 0) throw new Refusal('invalid', `“${trait.label}” không có giá trị “${code}” tại ngày xem.`)
    return at + 1
  })
  return { trait, places }
}

type Filters = readonly { readonly trait: string; readonly in: readonly string[] }[]

export const conditionsOf = (view: View, population: Population, filters: Filters = []): Condition[] =>
  filters.map((filter) => condition(view, traitOf(population, filter.trait), filter.in))

/** What the indicator itself demands. */
export const demands = (view: View, { where }: Indicator, population: Population): Condition[] =>
  where.map(([trait, codes]) => condition(view, traitOf(population, trait), codes))

export const codeAt = (view: View, trait: Trait, place: number | null): string | null =>
  place === null ? null : (trait.values(view)[place - 1]?.code ?? null)

export function definitionOf(view: View, { means }: Indicator, population: Population): string {
  const whole = population.definition(view)
  const reach = view.ctx.scope.all ? '' : ' Chỉ tính trong phạm vi tài khoản được xem.'
  const narrowed = means ? `${whole.replace(/\.$/, '')}; ${means}.` : whole
  const before =
    population.kind === 'events' && view.beforeIds.length > 0 ? ' Gồm cả việc ở các đơn vị tiền thân của đơn vị.' : ''
  return `${narrowed}${before}${reach}`
}
