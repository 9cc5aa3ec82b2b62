import { Menu } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { useSession } from '#ui/session.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { DayControl } from './DayControl.tsx'
import { SearchButton } from './SearchButton.tsx'
import css from './TopBar.module.css'

export function TopBar({ onRail }: { readonly onRail: () => void }) {
  const { agency } = useSession()
  return (
    <header className={css['bar']} data-noprint>
      <span className={css['burger']}>
        <Button look="quiet" icon={Menu} label="Mở danh mục" onPress={onRail} />
      </span>
      <p className={css['agency']}>{agency.name}</p>
      <DayControl />
      <span className={css['gap']} />
      <SearchButton />
      <AccountMenu />
    </header>
  )
}
