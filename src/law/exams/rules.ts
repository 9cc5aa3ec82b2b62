import type { Rule } from '#law/kit/rule.ts'
import { candidateRules } from './rules-candidate.ts'
import { markingRules } from './rules-marking.ts'
import { panelRules } from './rules-panel.ts'

export const rules: readonly Rule[] = [...panelRules, ...candidateRules, ...markingRules]
