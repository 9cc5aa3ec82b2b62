import type { Option } from '#ui/options.ts'
import { useGet } from '#ui/query.ts'

type Unit = { readonly id: string; readonly path: string }

/** Today's units, to choose a scope from. */
export const useUnits = (): readonly Option[] =>
  useGet<readonly Unit[]>('/units').map(({ id, path }) => ({ id, label: path }))
