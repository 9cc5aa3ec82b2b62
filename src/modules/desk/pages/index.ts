import { Inbox } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/ban-lam-viec',
    title: 'Bàn làm việc',
    needs: 'GET /api/duties',
    rail: { icon: Inbox, order: 10 },
    component: lazyPage(() => import('./DeskPage.tsx'), 'DeskPage'),
  },
]
