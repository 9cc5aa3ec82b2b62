import { Landmark, Network } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/to-chuc',
    title: 'Tổ chức',
    needs: 'GET /api/units',
    rail: { icon: Network, order: 70 },
    component: lazyPage(() => import('./UnitsPage.tsx'), 'UnitsPage'),
  },
  {
    path: '/to-chuc/qua-thoi-gian',
    title: 'Đơn vị qua thời gian',
    needs: 'GET /api/units/lines',
    component: lazyPage(() => import('./UnitLinesPage.tsx'), 'UnitLinesPage'),
  },
  {
    path: '/to-chuc/don-vi/:id',
    title: 'Một đơn vị qua thời gian',
    needs: 'GET /api/units/:id/history',
    component: lazyPage(() => import('./UnitHistoryPage.tsx'), 'UnitHistoryPage'),
  },
  {
    path: '/co-quan',
    title: 'Cơ quan',
    needs: 'GET /api/agency',
    rail: { icon: Landmark, order: 75 },
    component: lazyPage(() => import('./AgencyPage.tsx'), 'AgencyPage'),
  },
  {
    path: '/co-quan/lua-chon',
    title: 'Lựa chọn của cơ quan',
    needs: 'GET /api/agency/choices',
    component: lazyPage(() => import('./ChoicesPage.tsx'), 'ChoicesPage'),
  },
]
