import type { App } from '#http/app.ts'
import { accessRoutes } from '#modules/access/routes.ts'
import { organisationRoutes } from '#modules/organisation/routes.ts'

/** What a module brings to the whole. The order is the order in which they may know each other. */
type Module = { readonly name: string; readonly routes?: (app: App) => void }

export const modules: readonly Module[] = [
  { name: 'access', routes: accessRoutes },
  { name: 'organisation', routes: organisationRoutes },
]
