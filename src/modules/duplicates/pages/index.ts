import { CopyCheck } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/trung-nguoi',
    title: 'Trùng người',
    needs: 'GET /api/duplicates',
    rail: { icon: CopyCheck, order: 27 },
    component: lazyPage(() => import('./DuplicatesPage.tsx'), 'DuplicatesPage'),
  },
  {
    path: '/trung-nguoi/:a/:b',
    title: 'So sánh hai hồ sơ',
    needs: 'GET /api/duplicates/pair',
    component: lazyPage(() => import('./PairPage.tsx'), 'PairPage'),
  },
]
