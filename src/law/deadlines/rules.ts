import type { Rule } from '#law/kit/rule.ts'
import { countingRules } from './rules-counting.ts'
import { oneStopRules } from './rules-one-stop.ts'
import { procedureRules } from './rules-procedures.ts'

export const rules: readonly Rule[] = [...countingRules, ...procedureRules, ...oneStopRules]
