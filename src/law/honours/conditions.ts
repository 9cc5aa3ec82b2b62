import { type Finding, finding } from '#law/kit/finding.ts'

/** What a title asks. The words for a reader are said by the condition itself. */
export type What =
  | 'practice'
  | 'sector'
  | 'prior-title'
  | 'grassroots-count'
  | 'grassroots-run'
  | 'province-run'
  | 'gold'
  | 'medals'
  | 'science'
  | 'advanced-worker'
  | 'level'
  | 'spirit'
  | 'initiative'
  | 'initiative-scope'
  | 'achievement'

/** `isMet` is undefined where the fact was not given: to be examined apart. */
export type Condition = {
  readonly what: What
  readonly atLeast?: number
  readonly isMet: boolean | undefined
  readonly says: string
}

export type Eligibility = {
  readonly isEligible: boolean
  readonly unmet: readonly Condition[]
  readonly unexamined: readonly Condition[]
}

export const atLeast = (what: What, has: number | undefined, min: number, label: string, unit: string): Condition => ({
  what,
  atLeast: min,
  isMet: has === undefined ? undefined : has >= min,
  says: `${label} từ ${min} ${unit}${has === undefined ? '' : ` (có ${String(has).replace('.', ',')})`}`,
})

export const must = (what: What, isMet: boolean | undefined, says: string): Condition => ({ what, isMet, says })

/** Đủ điều kiện xét danh hiệu: every condition a line, what was not given named too. */
export function assess(title: string, conditions: readonly Condition[], law: Finding<unknown>): Finding<Eligibility> {
  const unmet = conditions.filter(({ isMet }) => isMet === false)
  const unexamined = conditions.filter(({ isMet }) => isMet === undefined)
  const isEligible = unmet.length === 0
  const rest = unexamined.length > 0 ? ', còn điều kiện phải xét riêng' : ''
  const says = isEligible ? `Đủ điều kiện xét ${title}${rest}` : `Chưa đủ điều kiện xét ${title}`
  const lines = conditions.map(({ isMet, says: words, what }) => finding(what, `${verdict(isMet)}: ${words}`))
  return finding({ isEligible, unmet, unexamined }, says, { from: [...lines, law] })
}

const verdict = (isMet: boolean | undefined) => (isMet === undefined ? 'Phải xét riêng' : isMet ? 'Đạt' : 'Chưa đạt')
