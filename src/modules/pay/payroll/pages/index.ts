import { ReceiptText } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/bang-luong',
    title: 'Bảng lương',
    needs: 'GET /api/pay/sheet',
    rail: { icon: ReceiptText, order: 42 },
    component: lazyPage(() => import('./PaySheetPage.tsx'), 'PaySheetPage'),
  },
  {
    path: '/bang-luong/noi-lam-viec',
    title: 'Nơi làm việc của đơn vị',
    needs: 'GET /api/pay/workplaces',
    component: lazyPage(() => import('./WorkplacesPage.tsx'), 'WorkplacesPage'),
  },
]
