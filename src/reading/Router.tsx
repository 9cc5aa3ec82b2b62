import { type ReactNode, useEffect, useMemo, useState, useTransition } from 'react'
import { PlaceContext, queryOf } from './place.ts'

const here = () => location.pathname + location.search

/** Follows the address; every plain link inside /luat is followed without loading the page anew. */
export function Router({ children }: { readonly children: ReactNode }) {
  const [address, setAddress] = useState(here)
  const [, change] = useTransition()
  useEffect(() => {
    const follow = () => change(() => setAddress(here()))
    const click = (event: MouseEvent) => {
      const to = linkOf(event)
      if (to === null) return
      event.preventDefault()
      goTo(to)
    }
    window.addEventListener('popstate', follow)
    document.addEventListener('click', click)
    return () => {
      window.removeEventListener('popstate', follow)
      document.removeEventListener('click', click)
    }
  }, [])
  const place = useMemo(() => {
    const { pathname, search } = new URL(address, location.origin)
    return { path: pathname, query: queryOf(search), go: goTo }
  }, [address])
  return <PlaceContext value={place}>{children}</PlaceContext>
}

function goTo(to: string, { replace = false } = {}) {
  if (replace) history.replaceState(null, '', to)
  else if (to !== here()) history.pushState(null, '', to)
  window.dispatchEvent(new PopStateEvent('popstate'))
  if (!replace && !to.includes('#')) window.scrollTo(0, 0)
}

/** The address of a link that is ours to follow. */
function linkOf(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return null
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return null
  if (!/^\/luat(\/|$)/.test(link.pathname) || link.hash !== '') return null
  return link.pathname + link.search
}
