/** What modules need to put an act of theirs on a person's page. */
export { ActForm, type Conflicting } from './ActForm.tsx'
export { ReasonField } from './ReasonField.tsx'
export { type ActProps, type Line, type PersonAct, type DutyName } from './others.ts'
export { lazyForm } from './lazy-form.ts'
export { WithdrawForm } from './WithdrawForm.tsx'
export { partsOf } from './record-words.ts'
export { faultsOf, summaryOf } from './faults.ts'
export { markMissing } from './missing.ts'
