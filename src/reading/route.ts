import type { ComponentType } from 'react'

/** What a page learns from its address: '/luat/tham-so/:id' gives `id`. */
export type PageProps = { readonly id: string }

export type ReadingPage = {
  /** '/luat/quy-tac/:id' */
  readonly path: string
  /** Loaded when first opened. */
  readonly load: () => Promise<{ readonly default: ComponentType<PageProps> }>
}

export type Found = { readonly page: ReadingPage; readonly id: string }

export const home = '/luat/'

/** The page at an address, and the part of the address that names its subject. */
export function pageAt(pages: readonly ReadingPage[], path: string): Found | undefined {
  const asked = withoutSlash(path)
  for (const page of pages) {
    const [fixed, named] = page.path.split('/:') as [string, string?]
    if (named === undefined && asked === withoutSlash(fixed)) return { page, id: '' }
    const rest = asked.slice(fixed.length + 1)
    if (named !== undefined && asked.startsWith(`${fixed}/`) && rest !== '' && !rest.includes('/'))
      return { page, id: decoded(rest) }
  }
  return undefined
}

const withoutSlash = (path: string) => path.replace(/\/+$/, '')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
