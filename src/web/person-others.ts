import { evaluationActs } from '#modules/evaluation/pages/person-acts.ts'
import { honourActs } from '#modules/honours/pages/person-acts.ts'
import { initiativeActs } from '#modules/initiatives/pages/person-acts.ts'
import { payActs, payDuties } from '#modules/pay/pages/person-acts.ts'
import { payrollActs } from '#modules/pay/payroll/pages/person-acts.ts'
import { PayRow } from '#modules/pay/payroll/pages/PayRow.tsx'
import { PersonPay } from '#modules/pay/payroll/pages/PersonPay.tsx'
import type { Others } from '#modules/personnel/pages/others.ts'

/** What the modules add to the pages of people. */
export const others: Others = {
  acts: [...evaluationActs, ...initiativeActs, ...honourActs, ...payActs, ...payrollActs],
  duties: payDuties,
  lawRows: [PayRow],
  parts: [PersonPay],
}
