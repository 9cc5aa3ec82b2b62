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
  readonly rail?: {
    readonly icon: LucideIcon
    readonly order: number
    readonly words?: string
    /** The right that makes this place superfluous: who may see all records needs no place of his own. */
    readonly unless?: string
  }
  readonly component: RouteComponent
}

/** `lazyPage(() => import('./PeoplePage.tsx'), 'PeoplePage')`: loaded when first opened. */
export const lazyPage = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): RouteComponent => lazyRouteComponent(load as () => Promise<Record<string, unknown>>, name) as RouteComponent

/** Is the page in the rail of one who has these rights? */
export const inRail = ({ rail, needs }: PageEntry, rights: readonly string[]): boolean =>
  rail !== undefined &&
  (needs === undefined || rights.includes(needs)) &&
  !(rail.unless !== undefined && rights.includes(rail.unless))
