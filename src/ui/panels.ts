import { createContext, useContext } from 'react'
import type { Finding } from '#law/kit/finding.ts'

type Panels = {
  /** Where a SidePanel draws itself; null before the shell stands. */
  readonly slot: HTMLElement | null
  readonly shown: Finding<unknown> | null
  readonly show: (finding: Finding<unknown> | null) => void
}

export const PanelContext = createContext<Panels>({ slot: null, shown: null, show: () => undefined })

export const usePanels = () => useContext(PanelContext)
