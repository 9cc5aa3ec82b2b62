import type { Rule } from '#law/kit/rule.ts'
import { allowanceRules } from './rules-allowances.ts'
import { deductionRules } from './rules-deductions.ts'
import { overtimeRules } from './rules-overtime.ts'
import { placementRules } from './rules-placement.ts'
import { professionRules } from './rules-professions.ts'
import { raiseRules } from './rules-raises.ts'
import { scaleRules } from './rules-scales.ts'

export const rules: readonly Rule[] = [
  ...scaleRules,
  ...raiseRules,
  ...placementRules,
  ...allowanceRules,
  ...professionRules,
  ...overtimeRules,
  ...deductionRules,
]
