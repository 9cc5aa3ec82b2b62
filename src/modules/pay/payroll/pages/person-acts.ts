import { lazyForm, type PersonAct } from '#modules/personnel/pages/forms.ts'

const HeldAllowanceForm = lazyForm(() => import('./HeldAllowanceForm.tsx'), 'HeldAllowanceForm')
const DependantsForm = lazyForm(() => import('./DependantsForm.tsx'), 'DependantsForm')
const allowances = 'POST /api/people/:id/allowances'
const dependants = 'POST /api/people/:id/dependants'
const section = 'allowances'

/** Phụ cấp, người phụ thuộc on a person's page. */
export const payrollActs: readonly PersonAct[] = [
  { id: 'held-allowance', words: 'Phụ cấp khác', needs: allowances, place: 'correct', Form: HeldAllowanceForm },
  { id: 'dependants', words: 'Người phụ thuộc', needs: dependants, place: 'correct', Form: DependantsForm },
  {
    id: 'correct-held-allowance',
    words: 'Đính chính',
    needs: allowances,
    place: { section, part: 'held-allowance' },
    Form: HeldAllowanceForm,
  },
  {
    id: 'withdraw-held-allowance',
    words: 'Rút lại',
    needs: 'POST /api/people/:id/allowances/:factId/withdrawal',
    place: { section, part: 'held-allowance' },
    Form: lazyForm(() => import('./WithdrawAllowance.tsx'), 'WithdrawAllowance'),
  },
  {
    id: 'correct-dependants',
    words: 'Đính chính',
    needs: dependants,
    place: { section, part: 'dependants' },
    Form: DependantsForm,
  },
]
