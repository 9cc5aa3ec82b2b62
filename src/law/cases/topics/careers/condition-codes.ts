import type { Condition, Eligibility, What } from '#law/honours/conditions.ts'
import type { Answer } from '../../case.ts'

/** What a case may leave to be examined apart, and still be told that the rest is met */
const apart: readonly What[] = ['initiative-scope', 'spirit', 'achievement']

export const told = ({ isEligible, unmet, unexamined }: Eligibility, code: (one: Condition) => string): Answer => ({
  eligible: isEligible && unexamined.some(({ what }) => !apart.includes(what)) ? null : isEligible,
  failed: unmet.map(code),
})

const plain: Readonly<Partial<Record<What, string>>> = {
  'advanced-worker': 'no_LDTT',
  initiative: 'no_initiative',
  medals: 'national_medals',
  science: 'no_science_standard',
}

const counted: Readonly<Partial<Record<What, string>>> = {
  'grassroots-run': 'CSTDCS_consecutive',
  'province-run': 'CSTD_tinh_consecutive',
  'grassroots-count': 'CSTDCS',
  gold: 'national_gold_after_NSUT',
  sector: 'sector',
  initiative: 'initiatives',
}

export function emulationCode({ what, atLeast }: Condition, scope = 'tỉnh'): string {
  if (what === 'level') return atLeast === undefined ? 'level_below_HTTNV' : `years_at_level<${atLeast}`
  if (what === 'initiative-scope') return `initiative_scope<${scope}`
  return atLeast === undefined ? plain[what]! : `${counted[what]}<${atLeast}`
}

/** Undefined where a fact was not given */
export function isMet({ unmet, unexamined }: Eligibility, among: readonly What[]): boolean | undefined {
  const isAmong = ({ what }: Condition) => among.includes(what)
  return unexamined.some(isAmong) ? undefined : !unmet.some(isAmong)
}
