import type { Population } from '../population.ts'
import type { Trait } from '../trait.ts'
import { ageTraits } from './ages.ts'
import { eventTraits } from './events.ts'
import { personTraits } from './people.ts'
import { rankTraits } from './ranks.ts'
import { unitTraits } from './units.ts'

/** Mọi đặc điểm, in the order in which a person chooses among them. */
export const traits: readonly Trait[] = [...personTraits, ...ageTraits, ...rankTraits, ...unitTraits, ...eventTraits]

/** May this population be broken down by it? */
export const fits = ({ only }: Trait, { id, kind }: Population): boolean =>
  kind === 'classes' ? (only?.includes(id) ?? false) : (only?.includes(id) ?? true)
