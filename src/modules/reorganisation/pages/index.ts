import { Split } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/sap-xep-don-vi',
    title: 'Sắp xếp đơn vị',
    needs: 'POST /api/reorganisations',
    rail: { icon: Split, order: 72 },
    component: lazyPage(() => import('./PlanPage.tsx'), 'PlanPage'),
  },
]
