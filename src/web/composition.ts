import type { PageEntry } from '#ui/pages.ts'

/** Every page of every module, in one place. A module adds one line and its `pages`. */
export const pages: readonly PageEntry[] = []
