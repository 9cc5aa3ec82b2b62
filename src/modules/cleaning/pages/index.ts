import { Sparkles } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/chuan-hoa',
    title: 'Chuẩn hóa',
    needs: 'GET /api/cleaning/rules',
    rail: { icon: Sparkles, order: 26 },
    component: lazyPage(() => import('./CleaningPage.tsx'), 'CleaningPage'),
  },
  {
    path: '/chuan-hoa/quy-tac/:rule',
    title: 'Một quy tắc',
    needs: 'GET /api/cleaning/rules/:rule/people',
    component: lazyPage(() => import('./RulePage.tsx'), 'RulePage'),
  },
  {
    path: '/chuan-hoa/sua/:repair',
    title: 'Xem trước khi sửa',
    needs: 'GET /api/cleaning/preview',
    component: lazyPage(() => import('./RepairPage.tsx'), 'RepairPage'),
  },
]
