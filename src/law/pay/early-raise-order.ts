import { type AgencyChoices, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { earlyRaiseOrder } from './early-raise-choices.ts'
import { earlyRaiseShare } from './early-raise-terms.ts'

/** `title`: how high the highest achievement is, more is higher. */
export type RaiseCandidate = {
  readonly id: string
  readonly title: number
  readonly achievements: number
  readonly raisedEarlyBefore: boolean
  readonly female: boolean
  readonly retiresOn: PlainDate
}

/** `tied`: people whom neither the law nor the agency's order tells apart. */
export type RaiseOrder = { readonly order: readonly string[]; readonly tied: readonly (readonly string[])[] }

/** Thứ tự xét nâng bậc trước thời hạn: the highest achievement first, then what the agency chose */
export function earlyRaiseOrderOf(
  candidates: readonly RaiseCandidate[],
  lawOn: PlainDate,
  choices: AgencyChoices = {},
): Finding<RaiseOrder> {
  const way = chosen(earlyRaiseOrder, choices)
  const keyOf = (one: RaiseCandidate) => (way.value === 'usual' ? [...keys(one)] : [one.title])
  const sorted = candidates.toSorted((a, b) => compareKeys(keyOf(b), keyOf(a)))
  const groups = Map.groupBy(sorted, (one) => keyOf(one).join('|'))
  const tied = [...groups.values()].filter((group) => group.length > 1).map((group) => group.map(({ id }) => id))
  const value = { order: sorted.map(({ id }) => id), tied }
  const says =
    tied.length === 0 ? 'Xếp được thứ tự mọi người' : `Còn ${tied.length} nhóm ngang nhau, người đứng đầu quyết định`
  return finding(value, says, { from: [earlyRaiseShare.on(lawOn), way] })
}

const keys = ({ title, achievements, raisedEarlyBefore, female, retiresOn }: RaiseCandidate) => [
  title,
  achievements,
  raisedEarlyBefore ? 0 : 1,
  female ? 1 : 0,
  -Number(retiresOn.replaceAll('-', '')),
]

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, index) => key !== b[index])
  return at < 0 ? 0 : a[at]! - b[at]!
}
