import type { Rule } from '#law/kit/rule.ts'
import { examRules } from './rules-exams.ts'
import { probationRules } from './rules-probation.ts'

export const rules: readonly Rule[] = [...examRules, ...probationRules]
