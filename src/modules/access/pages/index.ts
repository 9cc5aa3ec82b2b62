import { KeyRound, ScrollText } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/tai-khoan',
    title: 'Tài khoản',
    needs: 'GET /api/accounts',
    rail: { icon: KeyRound, order: 80 },
    component: lazyPage(() => import('./AccountsPage.tsx'), 'AccountsPage'),
  },
  {
    path: '/nhat-ky',
    title: 'Nhật ký',
    needs: 'GET /api/activity',
    rail: { icon: ScrollText, order: 85 },
    component: lazyPage(() => import('./ActivityPage.tsx'), 'ActivityPage'),
  },
]
