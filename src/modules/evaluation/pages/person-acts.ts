import { lazyForm, type PersonAct } from '#modules/personnel/pages/forms.ts'

/** Kỷ luật, xếp loại năm on a person's page. */
export const evaluationActs: readonly PersonAct[] = [
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
