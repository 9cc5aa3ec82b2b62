import { Coins } from 'lucide-react'
import { pages as early } from '../early/pages/index.ts'
import { pages as overtime } from '../overtime/pages/index.ts'
import { pages as payroll } from '../payroll/pages/index.ts'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/luong',
    title: 'Lương',
    needs: 'GET /api/pay/steps',
    rail: { icon: Coins, order: 40 },
    component: lazyPage(() => import('./StepsPage.tsx'), 'StepsPage'),
  },
  ...early,
  ...payroll,
  ...overtime,
]
