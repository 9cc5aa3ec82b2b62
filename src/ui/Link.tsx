import { Link as RouterLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode } from 'react'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly to: string
  readonly children: ReactNode
}

/** A link inside the program; `to` may carry '?…'. */
export function Link({ to, children, ...rest }: Props) {
  const [path, query] = to.split('?')
  const search = query === undefined ? {} : { search: Object.fromEntries(new URLSearchParams(query)) }
  return (
    <RouterLink to={path as string} {...(search as object)} {...(rest as object)}>
      {children}
    </RouterLink>
  )
}
