import { Library } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const bankPages: readonly PageEntry[] = [
  {
    path: '/ngan-hang-cau-hoi',
    title: 'Ngân hàng câu hỏi',
    needs: 'GET /api/exam-questions',
    rail: { icon: Library, order: 51 },
    component: lazyPage(() => import('./BankPage.tsx'), 'BankPage'),
  },
  {
    path: '/ngan-hang-cau-hoi/:id',
    title: 'Câu hỏi',
    needs: 'GET /api/exam-questions/:id',
    component: lazyPage(() => import('./QuestionPage.tsx'), 'QuestionPage'),
  },
]
