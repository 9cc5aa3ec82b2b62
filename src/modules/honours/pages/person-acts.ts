import { lazyForm, type PersonAct } from '#modules/personnel/pages/forms.ts'

/** Khen thưởng on a person's page. */
export const honourActs: readonly PersonAct[] = [
  {
    id: 'honour',
    words: 'Khen thưởng',
    needs: 'POST /api/people/:id/honours',
    place: 'record',
    Form: lazyForm(() => import('./HonourForm.tsx'), 'HonourForm'),
  },
  {
    id: 'withdraw-honour',
    words: 'Rút lại',
    needs: 'POST /api/people/:id/honours/:factId/withdrawal',
    place: { section: 'honours', part: 'honour' },
    Form: lazyForm(() => import('./WithdrawHonour.tsx'), 'WithdrawHonour'),
  },
]
