import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import type { Finding } from '#law/kit/finding.ts'
import css from './PanelHost.module.css'
import { PanelContext } from './panels.ts'

const BecausePanel = lazy(async () => ({ default: (await import('./BecausePanel.tsx')).BecausePanel }))

/** The page and, at its right, the place of details and of "Căn cứ". The last one opened lies on top. */
export function PanelHost({ children }: { readonly children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const [shown, show] = useState<Finding<unknown> | null>(null)
  const panels = useMemo(() => ({ slot, shown, show }), [slot, shown])
  return (
    <PanelContext value={panels}>
      <div className={css['host']}>
        <div className={css['main']}>{children}</div>
        <div ref={setSlot} className={css['slot']} />
      </div>
      <Suspense>{shown && <BecausePanel finding={shown} onClose={() => show(null)} />}</Suspense>
    </PanelContext>
  )
}
