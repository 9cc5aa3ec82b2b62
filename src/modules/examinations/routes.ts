import type { App } from '#http/app.ts'
import { examRoutes } from './exam/routes.ts'
import { hallRoutes } from './hall/routes.ts'
import { panelRoutes } from './panel/routes.ts'
import { paperRoutes } from './papers/routes.ts'

export function examinationRoutes(app: App) {
  examRoutes(app)
  hallRoutes(app)
  panelRoutes(app)
  paperRoutes(app)
}
