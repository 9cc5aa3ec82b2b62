import { AlarmClockPlus } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/lam-them-gio',
    title: 'Làm thêm giờ',
    needs: 'GET /api/pay/overtime',
    rail: { icon: AlarmClockPlus, order: 43 },
    component: lazyPage(() => import('./OvertimePage.tsx'), 'OvertimePage'),
  },
]
