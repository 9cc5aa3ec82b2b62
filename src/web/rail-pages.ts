import { inRail } from '#ui/pages.ts'
import { pages } from './composition.ts'

/** The pages of one who has these rights, in the order of the rail. */
export const railPages = (rights: readonly string[]) =>
  pages.filter((page) => inRail(page, rights)).toSorted((a, b) => a.rail!.order - b.rail!.order)
