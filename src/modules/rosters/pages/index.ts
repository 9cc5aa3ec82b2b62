import { FileSpreadsheet } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/nhap-danh-sach',
    title: 'Nhập danh sách',
    needs: 'GET /api/imports',
    rail: { icon: FileSpreadsheet, order: 60 },
    component: lazyPage(() => import('./ImportsPage.tsx'), 'ImportsPage'),
  },
  {
    path: '/nhap-danh-sach/:id',
    title: 'Một lần nhập danh sách',
    needs: 'GET /api/imports/:id',
    component: lazyPage(() => import('./ImportPage.tsx'), 'ImportPage'),
  },
]
