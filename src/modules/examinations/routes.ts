import type { App, AppOptions } from '#http/app.ts'
import { analysisRoutes } from './analysis/routes.ts'
import { certificateRoutes } from './certificates/routes.ts'
import { examRoutes } from './exam/routes.ts'
import { hallRoutes } from './hall/routes.ts'
import { markingRoutes } from './marking/routes.ts'
import { panelRoutes } from './panel/routes.ts'
import { bankRoutes } from './bank/routes.ts'
import { boardRoutes } from './board/routes.ts'
import { paperRoutes } from './papers/routes.ts'
import { takingRoutes } from './taking/routes.ts'

export function examinationRoutes(app: App, options: Pick<AppOptions, 'db'>) {
  bankRoutes(app)
  examRoutes(app)
  hallRoutes(app)
  panelRoutes(app)
  paperRoutes(app)
  takingRoutes(app, options)
  boardRoutes(app)
  markingRoutes(app)
  analysisRoutes(app)
  certificateRoutes(app, options)
}
