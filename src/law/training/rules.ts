import type { Rule } from '#law/kit/rule.ts'
import { courseRules } from './rules-courses.ts'
import { refundRules } from './rules-refund.ts'

export const rules: readonly Rule[] = [...courseRules, ...refundRules]
