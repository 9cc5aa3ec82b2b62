import { lazyForm } from './lazy-form.ts'
import type { PersonAct } from './others.ts'

/** What this module's own facts allow. */
export const ownActs: readonly PersonAct[] = [
  {
    id: 'absence',
    words: 'Thời gian nghỉ',
    needs: 'POST /api/people/:id/absences',
    place: 'record',
    Form: lazyForm(() => import('./AbsenceForm.tsx'), 'AbsenceForm'),
  },
  {
    id: 'withdraw-absence',
    words: 'Rút lại',
    needs: 'DELETE /api/people/:id/absences/:factId',
    place: { section: 'absence' },
    Form: lazyForm(() => import('./WithdrawAbsence.tsx'), 'WithdrawAbsence'),
  },
  {
    id: 'identity',
    words: 'Nhân thân',
    needs: 'PUT /api/people/:id/identity',
    place: 'correct',
    Form: lazyForm(() => import('./IdentityForm.tsx'), 'IdentityForm'),
  },
  {
    id: 'tie',
    words: 'Nơi sống, làm việc trên địa bàn',
    needs: 'POST /api/people/:id/ties',
    place: 'record',
    Form: lazyForm(() => import('./TieForm.tsx'), 'TieForm'),
  },
  {
    id: 'posting',
    words: 'Đơn vị, chức danh, chức vụ',
    needs: 'POST /api/people/:id/postings',
    place: 'correct',
    Form: lazyForm(() => import('./PostingForm.tsx'), 'PostingForm'),
  },
  {
    id: 'departure',
    words: 'Thôi việc, nghỉ hưu, chuyển đi',
    needs: 'POST /api/people/:id/departure',
    place: 'record',
    mayBe: ({ posting }) => posting !== null,
    Form: lazyForm(() => import('./DepartureForm.tsx'), 'DepartureForm'),
  },
]
