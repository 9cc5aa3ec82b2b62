import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass, type Look } from './Button.tsx'

type Props = { readonly href: string; readonly look?: Look; readonly icon?: LucideIcon; readonly children: ReactNode }

/** A file to keep, made by the server; the browser saves it. */
export const FileLink = ({ href, look = 'quiet', icon: Icon, children }: Props) => (
  <a href={href} download className={buttonClass(look)}>
    {Icon && <Icon size={16} aria-hidden />}
    {children}
  </a>
)
