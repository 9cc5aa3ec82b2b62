import { lazyPage, type PageEntry } from '#ui/pages.ts'

export const boardPages: readonly PageEntry[] = [
  {
    path: '/sat-hach/:id/ca/:sessionId',
    title: 'Theo dõi ca thi',
    needs: 'GET /api/exam-sessions/:id/board',
    component: lazyPage(() => import('./BoardPage.tsx'), 'BoardPage'),
  },
]
