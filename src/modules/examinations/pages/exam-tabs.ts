import { type ComponentType, lazy } from 'react'
import type { Exam } from '../exam/api.ts'

type TabProps = { readonly exam: Exam }

/** Một phần của trang kỳ sát hạch; shown to who may use the route it needs. */
export type ExamTab = {
  readonly id: string
  readonly label: string
  readonly needs: string
  readonly content: ComponentType<TabProps>
}

/** In the order of the work. A part of the module adds its line. */
export const examTabs: readonly ExamTab[] = [
  {
    id: 'thi-sinh',
    label: 'Thí sinh',
    needs: 'GET /api/exams/:id/candidates',
    content: lazy(async () => ({ default: (await import('./CandidatesTab.tsx')).CandidatesTab })),
  },
  {
    id: 'hoi-dong',
    label: 'Hội đồng',
    needs: 'GET /api/exams/:id/panel',
    content: lazy(async () => ({ default: (await import('./PanelTab.tsx')).PanelTab })),
  },
  {
    id: 'phong-thi',
    label: 'Phòng thi',
    needs: 'GET /api/exams/:id/hall',
    content: lazy(async () => ({ default: (await import('./HallTab.tsx')).HallTab })),
  },
  {
    id: 'de-thi',
    label: 'Đề thi',
    needs: 'GET /api/exams/:id/papers',
    content: lazy(async () => ({ default: (await import('./PapersTab.tsx')).PapersTab })),
  },
  {
    id: 'cham',
    label: 'Chấm',
    needs: 'GET /api/exams/:id/markers',
    content: lazy(async () => ({ default: (await import('../marking/pages/MarkingTab.tsx')).MarkingTab })),
  },
  {
    id: 'ket-qua',
    label: 'Kết quả',
    needs: 'GET /api/exams/:id/results',
    content: lazy(async () => ({ default: (await import('../marking/pages/ResultsTab.tsx')).ResultsTab })),
  },
  {
    id: 'phan-tich',
    label: 'Phân tích',
    needs: 'GET /api/exams/:id/analysis',
    content: lazy(async () => ({ default: (await import('../analysis/pages/AnalysisTab.tsx')).AnalysisTab })),
  },
]
