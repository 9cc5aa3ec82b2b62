import { calculatorPages } from './calculate/index.ts'
import type { ReadingPage } from './route.ts'

export const pages: readonly ReadingPage[] = [
  { path: '/luat', load: () => import('./pages/HomePage.tsx') },
  { path: '/luat/chu-de/:id', load: () => import('./pages/SubjectPage.tsx') },
  { path: '/luat/van-ban', load: () => import('./pages/InstrumentsPage.tsx') },
  { path: '/luat/van-ban/:id', load: () => import('./pages/InstrumentPage.tsx') },
  { path: '/luat/tham-so/:id', load: () => import('./pages/ParameterPage.tsx') },
  { path: '/luat/quy-tac/:id', load: () => import('./pages/RulePage.tsx') },
  { path: '/luat/thay-doi', load: () => import('./pages/ChangesPage.tsx') },
  { path: '/luat/thay-doi/:id', load: () => import('./pages/DayPage.tsx') },
  { path: '/luat/chua-kiem-chung', load: () => import('./pages/UncheckedPage.tsx') },
  { path: '/luat/luat-de-ngo', load: () => import('./pages/ChoicesPage.tsx') },
  ...calculatorPages,
]
