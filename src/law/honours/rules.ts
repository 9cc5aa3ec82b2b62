import type { Rule } from '#law/kit/rule.ts'
import { bonusRules } from './rules-bonus.ts'
import { emulationRules } from './rules-emulation.ts'
import { stateRules } from './rules-state.ts'

export const rules: readonly Rule[] = [...emulationRules, ...stateRules, ...bonusRules]
