import { codeRules } from './codes.ts'
import { educationRules } from './education.ts'
import { identityRules } from './identity.ts'
import { partyRules } from './party.ts'
import { payRules } from './pay.ts'
import type { Rule } from './rule.ts'
import { serviceRules } from './service.ts'

/** Mọi quy tắc rà soát, in the order in which the page shows them. */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...serviceRules,
  ...payRules,
  ...educationRules,
  ...partyRules,
  ...codeRules,
]

export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id)
