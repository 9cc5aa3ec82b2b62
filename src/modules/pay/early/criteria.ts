import type { AgencyChoices } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { effectiveInReviewYear, retirementRaiseFrom } from '#law/pay/early-raise-choices.ts'
import { earlyMonths } from '#law/pay/early-raise-terms.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { achievementName, achievements, type RankedAchievement } from './achievements.ts'
import { type Criteria, tieBreakNames, tieBreaks } from './model.ts'

const most: readonly RankedAchievement[] = achievements.slice(0, achievements.indexOf('province-letter'))
const middle: readonly RankedAchievement[] = ['province-letter', 'initiative-province']
const least: readonly RankedAchievement[] = ['grassroots-fighter', 'initiative-base', 'district-letter']

const defaultMonths = (one: RankedAchievement) =>
  most.includes(one) ? 12 : middle.includes(one) ? 9 : least.includes(one) ? 6 : 0

/** Mặc định của chương trình: bands of 12, 9 and 6 months are usual in agencies' own regulations, not law. */
export const defaultCriteria: Criteria = {
  months: Object.fromEntries(achievements.map((one) => [one, defaultMonths(one)])) as Criteria['months'],
  order: tieBreaks,
  insideYear: false,
  retirementFrom: 'undecided',
}

/** Những chỗ văn bản không nói rõ, as the law library names them; none where the agency wrote no criteria. */
export const choicesOf = (criteria: Criteria): AgencyChoices =>
  criteria === defaultCriteria
    ? {}
    : {
        [effectiveInReviewYear.name]: criteria.insideYear ? 'within-year' : 'not-asked',
        [retirementRaiseFrom.name]: criteria.retirementFrom,
      }

/** Tiêu chí của cơ quan, from a day on, with the paper it stands in. */
export type CriteriaEra = {
  readonly id: string
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly criteria: Criteria
  readonly basis: string
  readonly recordedAt: string
  readonly recordedBy: string
  readonly reason: string
}

/** What holds on the cut-off day, as a line of every explanation. */
export function criteriaOn(eras: readonly CriteriaEra[], day: PlainDate, lawOn: PlainDate): Finding<Criteria> {
  const era = eras.find(({ from, until }) => from <= day && (until === null || day < until))
  const value = era?.criteria ?? defaultCriteria
  const says = era
    ? `Theo lựa chọn của cơ quan: tiêu chí nâng bậc trước thời hạn áp dụng từ ${viDate(era.from)}, ${era.basis}`
    : 'Theo lựa chọn mặc định của chương trình: cơ quan chưa ghi tiêu chí nâng bậc trước thời hạn'
  return finding(value, says, () => ({
    from: [
      ...bands(value),
      finding(value.order, `Ngang nhau về thành tích cao nhất thì xét lần lượt: ${orderWords(value)}`),
      earlyMonths.on(lawOn),
    ],
  }))
}

const orderWords = ({ order }: Criteria) =>
  order.map((one) => tieBreakNames[one].toLocaleLowerCase('vi')).join('; ') || 'không có tiêu chí nào thêm'

function bands({ months: each }: Criteria): Finding<number>[] {
  const counted = [...new Set(Object.values(each))].filter((count) => count > 0).toSorted((a, b) => b - a)
  return counted.map((count) => {
    const those = achievements.filter((one) => each[one] === count).map(achievementName)
    return finding(count, `Trước ${count} tháng: ${those.join('; ')}`)
  })
}
