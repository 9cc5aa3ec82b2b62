import type { Rule } from '#law/kit/rule.ts'
import { countingRules } from './rules-counting.ts'
import { oneStopRules } from './rules-one-stop.ts'
import { procedureRules } from './rules-procedures.ts'
import { qualityRules } from './rules-quality.ts'
import { serviceRules } from './rules-service.ts'

export const rules: readonly Rule[] = [
  ...countingRules,
  ...procedureRules,
  ...oneStopRules,
  ...serviceRules,
  ...qualityRules,
]
