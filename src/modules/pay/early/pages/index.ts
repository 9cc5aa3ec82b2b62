import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/luong/nang-bac-truoc-han',
    title: 'Nâng bậc trước hạn',
    needs: 'GET /api/pay/early-raises',
    component: lazyPage(() => import('./EarlyRaisesPage.tsx'), 'EarlyRaisesPage'),
  },
  {
    path: '/luong/tieu-chi-nang-bac',
    title: 'Tiêu chí nâng bậc trước hạn',
    needs: 'GET /api/pay/early-raise-criteria',
    component: lazyPage(() => import('./CriteriaPage.tsx'), 'CriteriaPage'),
  },
]
