import type { Rule } from '#law/kit/rule.ts'
import { allowanceRules } from './rules-allowances.ts'
import { deductionRules } from './rules-deductions.ts'
import { monthlyRules } from './rules-monthly.ts'
import { officeRules } from './rules-offices.ts'
import { overtimeRules } from './rules-overtime.ts'
import { placedRules } from './rules-placed.ts'
import { placementRules } from './rules-placement.ts'
import { professionRules } from './rules-professions.ts'
import { raiseRules } from './rules-raises.ts'
import { scaleRules } from './rules-scales.ts'

export const rules: readonly Rule[] = [
  ...scaleRules,
  ...raiseRules,
  ...placementRules,
  ...placedRules,
  ...allowanceRules,
  ...professionRules,
  ...overtimeRules,
  ...deductionRules,
  ...officeRules,
  ...monthlyRules,
]
