import { ChartColumn } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/thong-ke',
    title: 'Thống kê',
    needs: 'GET /api/statistics/catalogue',
    rail: { icon: ChartColumn, order: 80 },
    component: lazyPage(() => import('./OverviewPage.tsx'), 'OverviewPage'),
  },
  {
    path: '/thong-ke/nguoi',
    title: 'Những người đứng sau một con số',
    needs: 'POST /api/statistics/people',
    component: lazyPage(() => import('./PeoplePage.tsx'), 'PeoplePage'),
  },
  {
    path: '/thong-ke/chenh-lech',
    title: 'Chênh lệch do biết thêm',
    needs: 'POST /api/statistics/difference',
    component: lazyPage(() => import('./DifferencePage.tsx'), 'DifferencePage'),
  },
  {
    path: '/thong-ke/ban-tin',
    title: 'Bản tin nhân lực',
    needs: 'GET /api/statistics/bulletin',
    component: lazyPage(() => import('./BulletinPage.tsx'), 'BulletinPage'),
  },
  {
    path: '/thong-ke/bang',
    title: 'Bảng tự lập',
    needs: 'POST /api/statistics/table',
    component: lazyPage(() => import('./BuilderPage.tsx'), 'BuilderPage'),
  },
  {
    path: '/thong-ke/bieu-mau',
    title: 'Biểu mẫu thống kê',
    needs: 'GET /api/statistics/forms/:form',
    component: lazyPage(() => import('./FormsPage.tsx'), 'FormsPage'),
  },
]
