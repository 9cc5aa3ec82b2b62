import { holds } from '#ui/options.ts'
import { inRail } from '#ui/pages.ts'
import { pages } from './composition.ts'

export type Found = {
  readonly kind: 'person' | 'decision' | 'page' | 'act'
  readonly title: string
  readonly detail: string
  readonly path: string
}

export const kindWords: Record<Found['kind'], string> = {
  person: 'Người',
  decision: 'Quyết định',
  page: 'Trang',
  act: 'Việc',
}

/** Pages need no server: those in the rail whose title holds the words, with or without marks. */
export const foundPages = (q: string, rights: readonly string[]): readonly Found[] =>
  pages
    .filter((page) => inRail(page, rights) && holds(page.title, q))
    .map(({ title, path }) => ({ kind: 'page', title, detail: '', path }))
