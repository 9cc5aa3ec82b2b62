import { calculatorPages } from './calculate/index.ts'
import type { ReadingPage } from './route.ts'

export const pages: readonly ReadingPage[] = [
  { path: '/luat', load: () => import('./pages/HomePage.tsx') },
  ...calculatorPages,
]
