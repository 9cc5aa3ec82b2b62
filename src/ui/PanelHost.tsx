import { type ReactNode, useMemo, useState } from 'react'
import type { Finding } from '#law/kit/finding.ts'
import { BecausePanel } from './BecausePanel.tsx'
import css from './PanelHost.module.css'
import { PanelContext } from './panels.ts'

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
      {shown && <BecausePanel finding={shown} onClose={() => show(null)} />}
    </PanelContext>
  )
}
