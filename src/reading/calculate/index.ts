import type { ReadingPage } from '../route.ts'

/** The calculators: '/luat/tinh' lists them, '/luat/tinh/<id>' is one. */
export const calculatorPages: readonly ReadingPage[] = [
  { path: '/luat/tinh', load: () => import('./CalculatorsPage.tsx') },
  { path: '/luat/tinh/:id', load: () => import('./CalculatorPage.tsx') },
]
