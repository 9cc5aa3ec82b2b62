import { Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef, useState } from 'react'
import { PanelHost } from '#ui/PanelHost.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Toasts } from '#ui/Toasts.tsx'
import { DayBand } from './DayBand.tsx'
import { Rail } from './Rail.tsx'
import css from './Shell.module.css'
import { TopBar } from './TopBar.tsx'

/** Rail on the left, agency, day, search and account on top, then the page and its panel. */
export function Shell() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const main = useFocusOn(path)
  const [railAt, setRailAt] = useState<string | null>(null)
  return (
    <Suspense fallback={<Skeleton page />}>
      <a className={css['skip']} href="#noi-dung">
        Đến nội dung
      </a>
      <div className={css['shell']}>
        <Rail isOpen={railAt === path} onClose={() => setRailAt(null)} />
        <div className={css['right']}>
          <TopBar onRail={() => setRailAt(path)} />
          <DayBand />
          <PanelHost key={path}>
            <main id="noi-dung" ref={main} tabIndex={-1} className={css['main']}>
              <Suspense fallback={<Skeleton page />}>
                <Outlet />
              </Suspense>
            </main>
          </PanelHost>
        </div>
      </div>
      <Toasts />
    </Suspense>
  )
}

/** A new page takes the focus, so that a screen reader begins there; the first one does not. */
function useFocusOn(path: string) {
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== path) main.current?.focus({ preventScroll: true })
    before.current = path
  }, [path])
  return main
}
