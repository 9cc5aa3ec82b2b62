import { circular_03_2021_bnv, circular_08_2013_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import type { CountedReason, Setback, Stretch, UncountedReason } from './held-step.ts'
import { amountOf, covered, type Length, sumOf, total } from './stretch.ts'

type Reason = UncountedReason | CountedReason

const absences: readonly Reason[] = [
  'unpaid-leave',
  'overstay',
  'suspension',
  'custody',
  'desertion',
  'awaiting-retirement',
  'other-absence',
]

/** Các loại thời gian không được tính để xét nâng bậc lương thường xuyên */
export const uncountedReasons = parameter<readonly Reason[]>('Thời gian không tính để nâng bậc', [
  {
    from: '2013-09-15',
    value: [...absences, 'military'],
    cites: [cite(circular_08_2013_bnv, 'Điều 2 khoản 1 điểm c', 'memory')],
    checked: null,
  },
  {
    from: '2021-08-15',
    value: [...absences, 'probation', 'suspended-sentence'],
    cites: [
      cite(circular_08_2013_bnv, 'Điều 2 khoản 1 điểm c', 'read'),
      cite(circular_03_2021_bnv, 'Điều 1 khoản 3', 'read'),
    ],
    checked: null,
  },
])

/** Số tháng nghỉ ốm đau, tai nạn cộng dồn trong thời gian giữ bậc mà vẫn được tính */
export const sickMonthsCounted = parameter('Số tháng nghỉ ốm đau được tính để nâng bậc', [
  {
    from: '2013-09-15',
    value: 6,
    cites: [cite(circular_08_2013_bnv, 'Điều 2 khoản 1 điểm b', 'memory')],
    checked: null,
  },
])

const names: Readonly<Record<Reason, string>> = {
  'unpaid-leave': 'Nghỉ việc riêng không hưởng lương',
  overstay: 'Đi học, công tác, làm việc ở nước ngoài quá thời hạn',
  suspension: 'Bị đình chỉ công tác',
  custody: 'Bị tạm giữ, tạm giam',
  probation: 'Tập sự',
  desertion: 'Đào ngũ',
  'suspended-sentence': 'Thử thách án treo',
  'awaiting-retirement': 'Nghỉ chờ đủ tuổi nghỉ hưu',
  'other-absence': 'Thời gian không làm việc khác',
  'paid-leave': 'Nghỉ làm việc được hưởng nguyên lương',
  maternity: 'Nghỉ hưởng chế độ thai sản',
  sick: 'Nghỉ ốm đau, tai nạn hưởng bảo hiểm xã hội',
  'sent-on-duty': 'Được cử đi học, công tác, làm chuyên gia',
  military: 'Tham gia phục vụ tại ngũ',
}

type Leave = Extract<Setback, { kind: 'uncounted' | 'counted' }>
export type Uncounted = { readonly months: number; readonly leaves: readonly Leave[]; readonly sick: Length }

/** Time inside `[from, until)` that the law does not count, in whole months. */
export function uncountedTime(
  setbacks: readonly Setback[],
  from: PlainDate,
  until: PlainDate,
  lawOn: PlainDate,
): Uncounted {
  const inside = (leave: Stretch) => covered(leave, from, addDays(until, -1)) !== undefined
  const leaves = setbacks.filter((one) => one.kind === 'uncounted' || one.kind === 'counted').filter(inside)
  const lost = leaves.filter((leave) => !counts(leave, from, lawOn))
  const sick = leaves.filter(({ reason }) => reason === 'sick')
  const beyond = sick.length === 0 ? none : beyondLimit(total(sick, from, until), sickMonthsCounted.valueOn(lawOn))
  const months = wholeMonthsOf(sumOf([total(lost, from, until), beyond]))
  return { months, leaves: lost, sick: beyond }
}

/** By the law of the day the time began, or of the day the term did when that was later. */
export function counts(leave: Leave, termFrom: PlainDate, lawOn: PlainDate): boolean {
  const began = 'from' in leave && leave.from > termFrom ? leave.from : termFrom
  return !uncountedReasons.valueOn('from' in leave ? began : lawOn).includes(leave.reason)
}

/** Dưới 11 ngày làm việc thì không tính, từ 11 ngày trở lên thì tính bằng 01 tháng. */
const wholeMonthsOf = ({ months, days }: Length) => months + (days >= 11 ? 1 : 0)

const none: Length = { months: 0, days: 0 }

const beyondLimit = ({ months, days }: Length, limit: number): Length =>
  months < limit ? none : { months: months - limit, days }

export function uncountedFinding({ months, leaves, sick }: Uncounted, lawOn: PlainDate): Finding<number> {
  const isTooSick = sick.months > 0 || sick.days > 0
  if (leaves.length === 0 && !isTooSick) return finding(0, 'Không có thời gian không được tính')
  const tooSick = finding(sick, `Nghỉ ốm đau quá số tháng được tính: ${viLength(sick)}`, () => ({
    from: [sickMonthsCounted.on(lawOn)],
  }))
  return finding(
    months,
    () => `Thời gian không được tính: ${months} tháng`,
    () => ({
      cites: uncountedReasons.on(lawOn).cites,
      from: [...leaves.map(leaveFinding), ...(isTooSick ? [tooSick] : [])],
    }),
  )
}

function leaveFinding(leave: Leave): Finding<Stretch> {
  const long = viLength(amountOf(leave))
  const when = 'from' in leave ? ` từ ngày ${viDate(leave.from)} đến ngày ${viDate(leave.to)}` : ''
  return finding<Stretch>(leave, () => `${names[leave.reason]}${when}: ${long}`)
}

const viLength = ({ months, days }: Length) =>
  days === 0 ? `${months} tháng` : `${months} tháng ${days} ngày làm việc`
