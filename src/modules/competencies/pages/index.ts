import { Grid3x3 } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const pages: readonly PageEntry[] = [
  {
    path: '/nang-luc',
    title: 'Năng lực',
    needs: 'GET /api/competencies/gaps',
    rail: { icon: Grid3x3, order: 49 },
    component: lazyPage(() => import('./CompetenciesPage.tsx'), 'CompetenciesPage'),
  },
]
