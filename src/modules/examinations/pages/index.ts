import { ClipboardCheck } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'
import { bankPages } from '../bank/pages/index.ts'
import { boardPages } from '../board/pages/index.ts'
import { markingPages } from '../marking/pages/index.ts'

const examPages: readonly PageEntry[] = [
  {
    path: '/sat-hach',
    title: 'Sát hạch',
    needs: 'GET /api/exams',
    rail: { icon: ClipboardCheck, order: 52 },
    component: lazyPage(() => import('./ExamsPage.tsx'), 'ExamsPage'),
  },
  {
    path: '/sat-hach/:id',
    title: 'Kỳ sát hạch',
    needs: 'GET /api/exams/:id',
    component: lazyPage(() => import('./ExamPage.tsx'), 'ExamPage'),
  },
]

export const pages: readonly PageEntry[] = [...bankPages, ...examPages, ...boardPages, ...markingPages]
