import { ChevronDown, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button, type Look } from './Button.tsx'
import css from './menu.module.css'

export type MenuAct = {
  readonly id: string
  readonly words: string
  readonly icon?: LucideIcon
  readonly act: () => void
}

type Props = {
  readonly acts: readonly MenuAct[]
  readonly look?: Look
  readonly icon?: LucideIcon
  readonly label?: string
  readonly children?: ReactNode
}

/** A button that opens a list of acts. */
export function MenuButton({ acts, children, ...button }: Props) {
  return (
    <MenuTrigger>
      <Button {...button}>
        {children}
        {children && <ChevronDown size={14} aria-hidden />}
      </Button>
      <Popover className={css['popover'] ?? ''} placement="bottom end">
        <Menu className={css['list'] ?? ''} onAction={(id) => acts.find((one) => one.id === id)?.act()}>
          {acts.map(({ id, words, icon: Icon }) => (
            <MenuItem key={id} id={id} className={css['item'] ?? ''}>
              {Icon && <Icon size={16} aria-hidden />}
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
