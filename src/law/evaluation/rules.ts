import type { Rule } from '#law/kit/rule.ts'

export const rules: readonly Rule[] = []
