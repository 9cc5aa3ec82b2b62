import type { MemberTie } from '#law/exams/panel.ts'
import type { Tie } from '#law/exams/barred-kin.ts'
import { fold } from '#lib/text.ts'

export type Someone = { readonly personId: string; readonly fullName: string; readonly birthYear: number | null }
export type Relative = {
  readonly personId: string
  readonly side: 'own' | 'spouse'
  readonly relation: string
  readonly fullName: string
  readonly birthYear: number | null
}

/**
 * Quan hệ giữa thành viên và thí sinh: a relative that one of the two declared, with the name of the other and no other year of birth.
 */
export function tiesBetween(
  members: readonly Someone[],
  candidates: readonly Someone[],
  relatives: readonly Relative[],
): MemberTie[] {
  const declared = Map.groupBy(relatives, ({ personId, fullName }) => `${personId} ${fold(fullName)}`)
  const said = (whose: Someone, who: Someone) =>
    declared.get(`${whose.personId} ${fold(who.fullName)}`)?.find((one) => isYear(one, who))
  return members.flatMap((member) =>
    candidates.flatMap((candidate) => {
      const forth = said(member, candidate)
      const back = forth ? undefined : said(candidate, member)
      const tie = forth ? tieOf(forth) : back && reversed(tieOf(back))
      return tie ? [{ member: member.fullName, candidate: candidate.fullName, tie }] : []
    }),
  )
}

const isYear = (one: Relative, who: Someone) =>
  one.birthYear === null || who.birthYear === null || one.birthYear === who.birthYear

const words: readonly (readonly [RegExp, Tie, ofSpouse: Tie])[] = [
  [/^(chi dau|em dau|anh re|em re|anh em cot cheo)/, 'sibling-spouse', 'unlisted'],
  [/(bo|cha|me|ba|ma) (vo|chong)/, 'parent-in-law', 'unlisted'],
  [/(anh|chi|em) (vo|chong)/, 'spouse-sibling', 'unlisted'],
  [/^(con dau|con re)/, 'unlisted', 'unlisted'],
  [/^(vo|chong)\b/, 'spouse', 'unlisted'],
  [/^(bo|cha|me|ba de|ma)\b/, 'parent', 'parent-in-law'],
  [/^con\b/, 'child', 'unlisted'],
  [/^(anh|chi|em)\b/, 'sibling', 'spouse-sibling'],
  [/^(co|di|chu|bac|cau)\b/, 'aunt-or-uncle', 'unlisted'],
]

/** 'Con gái' of his own → 'child'; what the law names nowhere → 'unlisted'. */
export function tieOf({ relation, side }: Pick<Relative, 'relation' | 'side'>): Tie {
  const found = words.find(([pattern]) => pattern.test(fold(relation)))
  return (side === 'own' ? found?.[1] : found?.[2]) ?? 'unlisted'
}

const opposite: Readonly<Partial<Record<Tie, Tie>>> = {
  parent: 'child',
  child: 'parent',
  'parent-in-law': 'unlisted',
  'spouse-sibling': 'sibling-spouse',
  'sibling-spouse': 'spouse-sibling',
}
const reversed = (tie: Tie): Tie => opposite[tie] ?? tie
