import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass, type Look } from './Button.tsx'
import { Link } from './Link.tsx'

type Props = { readonly to: string; readonly look?: Look; readonly icon?: LucideIcon; readonly children: ReactNode }

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton({ to, look = 'secondary', icon: Icon, children }: Props) {
  return (
    <Link to={to} className={buttonClass(look)}>
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </Link>
  )
}
