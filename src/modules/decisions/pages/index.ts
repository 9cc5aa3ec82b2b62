import { BookText, FilePen } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/quyet-dinh',
    title: 'Quyết định',
    needs: 'GET /api/decisions',
    rail: { icon: FilePen, order: 30 },
    component: lazyPage(() => import('./DecisionsPage.tsx'), 'DecisionsPage'),
  },
  {
    path: '/quyet-dinh/:id',
    title: 'Quyết định',
    needs: 'GET /api/decisions/:id',
    component: lazyPage(() => import('./DecisionPage.tsx'), 'DecisionPage'),
  },
  {
    path: '/so-van-ban',
    title: 'Sổ văn bản',
    needs: 'GET /api/register',
    rail: { icon: BookText, order: 35 },
    component: lazyPage(() => import('./RegisterPage.tsx'), 'RegisterPage'),
  },
]
