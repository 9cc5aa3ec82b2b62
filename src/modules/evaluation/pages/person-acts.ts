import { lazyForm, type PersonAct } from '#modules/personnel/pages/forms.ts'

const draft = { needs: 'POST /api/decisions', place: 'decide' } as const

/** Kỷ luật, xếp loại năm on a person's page. */
export const evaluationActs: readonly PersonAct[] = [
  {
    ...draft,
    id: 'draft-discipline',
    words: 'Xử lý kỷ luật',
    mayBe: ({ posting }) => posting !== null,
    Form: lazyForm(() => import('./DisciplineDraft.tsx'), 'DisciplineDraft'),
  },
  {
    ...draft,
    id: 'draft-grade',
    words: 'Công nhận kết quả xếp loại',
    mayBe: ({ posting }) => posting !== null,
    Form: lazyForm(() => import('./GradeDraft.tsx'), 'GradeDraft'),
  },
  {
    ...draft,
    id: 'draft-absence',
    words: 'Cho nghỉ, tạm đình chỉ, cử đi học',
    mayBe: ({ posting }) => posting !== null,
    Form: lazyForm(() => import('./AbsenceDraft.tsx'), 'AbsenceDraft'),
  },
  {
    ...draft,
    id: 'draft-return',
    words: 'Tiếp nhận trở lại làm việc',
    mayBe: ({ absences, asOf }) => absences.some(({ until }) => until === null || until > asOf.day),
    Form: lazyForm(() => import('./ReturnDraft.tsx'), 'ReturnDraft'),
  },
  {
    id: 'discipline',
    words: 'Kỷ luật',
    needs: 'POST /api/people/:id/discipline',
    place: 'record',
    Form: lazyForm(() => import('./DisciplineForm.tsx'), 'DisciplineForm'),
  },
  {
    id: 'grade',
    words: 'Xếp loại năm',
    needs: 'POST /api/people/:id/grades',
    place: 'record',
    Form: lazyForm(() => import('./GradeForm.tsx'), 'GradeForm'),
  },
  {
    id: 'withdraw-discipline',
    words: 'Rút lại',
    needs: 'POST /api/people/:id/discipline/:factId/withdrawal',
    place: { section: 'evaluation', part: 'discipline' },
    Form: lazyForm(() => import('./WithdrawDiscipline.tsx'), 'WithdrawDiscipline'),
  },
  {
    id: 'withdraw-grade',
    words: 'Rút lại',
    needs: 'POST /api/people/:id/grades/:factId/withdrawal',
    place: { section: 'evaluation', part: 'grade' },
    Form: lazyForm(() => import('./WithdrawGrade.tsx'), 'WithdrawGrade'),
  },
]
