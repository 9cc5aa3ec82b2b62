import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'

/** A page that a module contributes to the program. */
export type PageEntry = {
  /** '/con-nguoi/:id' */
  readonly path: string
  readonly title: string
  /** The route key without which the page is not shown: 'GET /api/people'. */
  readonly needs?: string
  readonly rail?: { readonly icon: LucideIcon; readonly order: number; readonly words?: string }
  readonly component: RouteComponent
}

/** `lazyPage(() => import('./PeoplePage.tsx'), 'PeoplePage')`: loaded when first opened. */
export const lazyPage = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): RouteComponent => lazyRouteComponent(load as () => Promise<Record<string, unknown>>, name) as RouteComponent
