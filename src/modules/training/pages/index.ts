import { BookOpen, GraduationCap } from 'lucide-react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'

const classes = 'GET /api/training/classes'

export const pages: readonly PageEntry[] = [
  {
    path: '/dao-tao',
    title: 'Đào tạo',
    needs: classes,
    rail: { icon: GraduationCap, order: 45 },
    component: lazyPage(() => import('./TrainingPage.tsx'), 'TrainingPage'),
  },
  {
    path: '/dao-tao/:id',
    title: 'Lớp đào tạo, bồi dưỡng',
    needs: 'GET /api/training/classes/:id',
    component: lazyPage(() => import('./ClassPage.tsx'), 'ClassPage'),
  },
  {
    path: '/dao-tao/buoi/:id',
    title: 'Điểm danh',
    needs: 'GET /api/training/sessions/:id',
    component: lazyPage(() => import('./SessionPage.tsx'), 'SessionPage'),
  },
  {
    path: '/dao-tao/buoi/:id/ma',
    title: 'Mã điểm danh',
    needs: 'GET /api/training/sessions/:id/code',
    component: lazyPage(() => import('./CodePage.tsx'), 'CodePage'),
  },
  {
    path: '/dao-tao/diem-danh/:id',
    title: 'Điểm danh bằng mã',
    needs: 'POST /api/training/check-in',
    component: lazyPage(() => import('./CheckInPage.tsx'), 'CheckInPage'),
  },
  {
    path: '/dao-tao/cua-toi',
    title: 'Lớp của tôi',
    needs: 'GET /api/training/mine',
    rail: { icon: BookOpen, order: 45, unless: classes },
    component: lazyPage(() => import('./MyClassesPage.tsx'), 'MyClassesPage'),
  },
  {
    path: '/dao-tao/bao-cao',
    title: 'Báo cáo đào tạo',
    needs: 'GET /api/training/report',
    component: lazyPage(() => import('./ReportPage.tsx'), 'ReportPage'),
  },
  {
    path: '/dao-tao/bao-cao/nguoi',
    title: 'Học viên của một con số',
    needs: 'GET /api/training/report/learners',
    component: lazyPage(() => import('./LearnersPage.tsx'), 'LearnersPage'),
  },
  {
    path: '/dao-tao/bao-cao/so-tiet',
    title: 'Số tiết trong năm',
    needs: 'GET /api/training/hours',
    component: lazyPage(() => import('./HoursPage.tsx'), 'HoursPage'),
  },
]
