import type { PlainDate } from '#lib/date.ts'
import type { Option } from '#ui/options.ts'
import { useGet } from '#ui/query.ts'

type Unit = { readonly id: string; readonly path: string }

/** The units of a day, to choose from; one below another says below which. */
export const useUnits = (day: PlainDate): readonly Option[] =>
  useGet<readonly Unit[]>('/units', { day }).map(({ id, path }) => ({ id, label: path }))
