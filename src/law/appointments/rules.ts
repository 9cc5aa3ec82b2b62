import type { Rule } from '#law/kit/rule.ts'
import { appointmentRules } from './rules-appointing.ts'
import { reappointmentRules } from './rules-reappointing.ts'

export const rules: readonly Rule[] = [...appointmentRules, ...reappointmentRules]
