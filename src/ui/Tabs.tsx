import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import { useAddress } from './address.ts'
import css from './Tabs.module.css'

export type TabEntry = {
  readonly id: string
  readonly label: string
  readonly count?: number
  readonly content: ReactNode
}

/** Parts of one thing. Which one is open lives in the address. */
export function Tabs({
  label,
  tabs,
  name = 'phan',
}: {
  readonly label: string
  readonly tabs: readonly TabEntry[]
  readonly name?: string
}) {
  const [values, change] = useAddress()
  const open = tabs.some(({ id }) => id === values[name]) ? values[name]! : (tabs[0]?.id ?? '')
  return (
    <AriaTabs selectedKey={open} onSelectionChange={(id) => change({ [name]: id === tabs[0]?.id ? null : String(id) })}>
      <TabList aria-label={label} className={css['list'] ?? ''}>
        {tabs.map(({ id, label: words, count }) => (
          <Tab key={id} id={id} className={css['tab'] ?? ''}>
            {words}
            {count !== undefined && <span className={css['count']}>{count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={css['panel'] ?? ''}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
