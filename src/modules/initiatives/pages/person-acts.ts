import { lazyForm, type PersonAct } from '#modules/personnel/pages/forms.ts'

/** Sáng kiến, đề tài on a person's page. */
export const initiativeActs: readonly PersonAct[] = [
  {
    id: 'initiative',
    words: 'Sáng kiến, đề tài',
    needs: 'POST /api/people/:id/initiatives',
    place: 'record',
    Form: lazyForm(() => import('./InitiativeForm.tsx'), 'InitiativeForm'),
  },
  {
    id: 'withdraw-initiative',
    words: 'Rút lại',
    needs: 'POST /api/people/:id/initiatives/:factId/withdrawal',
    place: { section: 'initiatives', part: 'initiative' },
    Form: lazyForm(() => import('./WithdrawInitiative.tsx'), 'WithdrawInitiative'),
  },
]
