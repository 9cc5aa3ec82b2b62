import { ListChecks } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/ra-soat',
    title: 'Rà soát',
    needs: 'GET /api/campaigns',
    rail: { icon: ListChecks, order: 28 },
    component: lazyPage(() => import('./CampaignsPage.tsx'), 'CampaignsPage'),
  },
  {
    path: '/ra-soat/:id',
    title: 'Đợt rà soát',
    needs: 'GET /api/campaigns/:id',
    component: lazyPage(() => import('./CampaignPage.tsx'), 'CampaignPage'),
  },
  {
    path: '/ra-soat/:id/:unitId',
    title: 'Danh sách rà soát',
    needs: 'GET /api/campaigns/:id/units/:unitId',
    component: lazyPage(() => import('./UnitListPage.tsx'), 'UnitListPage'),
  },
]
