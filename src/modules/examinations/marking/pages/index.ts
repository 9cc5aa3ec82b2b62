import { Medal } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const markingPages: readonly PageEntry[] = [
  {
    path: '/sat-hach-cua-toi',
    title: 'Sát hạch của tôi',
    needs: 'GET /api/my-exam-results',
    rail: { icon: Medal, order: 54 },
    component: lazyPage(() => import('./MyExamsPage.tsx'), 'MyExamsPage'),
  },
  {
    path: '/cham-thi/:id',
    title: 'Chấm bài',
    needs: 'GET /api/exams/:id/marking',
    component: lazyPage(() => import('./MarkingPage.tsx'), 'MarkingPage'),
  },
  {
    path: '/chung-nhan/:code',
    title: 'Giấy chứng nhận',
    needs: 'GET /api/certificates/:code',
    component: lazyPage(() => import('../../certificates/pages/CertificatePage.tsx'), 'CertificatePage'),
  },
]
