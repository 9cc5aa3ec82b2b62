import { Columns3 } from 'lucide-react'
import { lazy } from 'react'
import { buttonClass } from '#ui/Button.tsx'
import { PopButton } from '#ui/PopButton.tsx'
import type { PeopleColumn } from '../model.ts'

const ColumnPanel = lazy(async () => ({ default: (await import('./ColumnPanel.tsx')).ColumnPanel }))

export function ColumnChooser({ columns }: { readonly columns: readonly PeopleColumn[] }) {
  return (
    <PopButton className={buttonClass('secondary')} renderPanel={(pop) => <ColumnPanel {...pop} columns={columns} />}>
      <Columns3 size={16} aria-hidden />
      Cột
    </PopButton>
  )
}
