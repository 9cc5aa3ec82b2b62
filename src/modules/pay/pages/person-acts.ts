import { earlyRaiseActs } from '../early/pages/person-acts.ts'
import { type DutyName, lazyForm, type PersonAct } from '#modules/personnel/pages/forms.ts'

const StepForm = lazyForm(() => import('./StepForm.tsx'), 'StepForm')
const AllowanceForm = lazyForm(() => import('./AllowanceForm.tsx'), 'AllowanceForm')

const steps = 'POST /api/people/:id/steps'
const allowances = 'POST /api/people/:id/beyond-top-step'

/** Bậc lương, phụ cấp thâm niên vượt khung on a person's page. */
export const payActs: readonly PersonAct[] = [
  ...earlyRaiseActs,
  { id: 'step', words: 'Bậc lương', needs: steps, place: 'correct', Form: StepForm },
  { id: 'allowance', words: 'Phụ cấp thâm niên vượt khung', needs: allowances, place: 'correct', Form: AllowanceForm },
  { id: 'correct-step', words: 'Đính chính', needs: steps, place: { section: 'pay', part: 'step' }, Form: StepForm },
  {
    id: 'correct-allowance',
    words: 'Đính chính',
    needs: allowances,
    place: { section: 'pay', part: 'allowance' },
    Form: AllowanceForm,
  },
]

export const payDuties: readonly DutyName[] = [
  { kind: 'regular-raise', name: 'Nâng bậc lương thường xuyên', day: 'Ngày nâng bậc' },
  { kind: 'beyond-top-step', name: 'Phụ cấp thâm niên vượt khung', day: 'Ngày hưởng phụ cấp vượt khung' },
  { kind: 'early-raise', name: 'Nâng bậc lương trước thời hạn', day: 'Ngày nâng bậc trước thời hạn' },
]
