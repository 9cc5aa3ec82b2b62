import type { Rule } from '#law/kit/rule.ts'
import { formRules } from './rules-forms.ts'
import { stepRules } from './rules-steps.ts'

export const rules: readonly Rule[] = [...formRules, ...stepRules]
