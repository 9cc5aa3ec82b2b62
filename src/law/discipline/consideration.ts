import { decree_112_2020, decree_234_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'

/** Lý do chưa xem xét kỷ luật */
export type Deferral = 'grave-illness' | 'insanity' | 'inpatient' | 'pregnancy' | 'young-child' | 'custody'

/** Lý do miễn kỷ luật */
export type Exemption = 'permitted-trial' | 'deceased'

const reasons: Readonly<Record<Deferral | Exemption, string>> = {
  'grave-illness': 'mắc bệnh hiểm nghèo',
  insanity: 'mất khả năng nhận thức',
  inpatient: 'ốm nặng, điều trị nội trú',
  pregnancy: 'mang thai, nghỉ thai sản',
  'young-child': 'nuôi con dưới 12 tháng tuổi',
  custody: 'bị tạm giữ, tạm giam, khởi tố',
  'permitted-trial': 'thí điểm, đổi mới đã được phép, đúng chủ trương, không vụ lợi',
  deceased: 'đã qua đời',
}

type Grounds = {
  readonly deferrals: readonly Deferral[]
  /** Vẫn xem xét nếu tự đề nghị */
  readonly waivable: readonly Deferral[]
  readonly exemptions: readonly Exemption[]
}

export const considerationGrounds = parameter<Grounds>('Trường hợp chưa xem xét, miễn kỷ luật viên chức', [
  {
    from: '2026-07-01',
    value: {
      deferrals: ['grave-illness', 'insanity', 'inpatient', 'pregnancy', 'young-child', 'custody'],
      waivable: ['pregnancy', 'young-child'],
      exemptions: ['permitted-trial', 'deceased'],
    },
    cites: [cite(decree_234_2026, 'Điều 3', 'text'), cite(decree_234_2026, 'Điều 4 khoản 2', 'text')],
    checked: null,
  },
])

export type Consideration = 'consider' | 'defer' | 'exempt'

/** Xem xét, chưa xem xét hay miễn kỷ luật */
export function disciplineConsideration(
  ground: Deferral | Exemption | undefined,
  asksToBeConsidered: boolean,
  lawOn: PlainDate,
): Finding<Consideration> {
  const law = considerationGrounds.on(lawOn)
  const { waivable, exemptions } = law.value
  if (ground === undefined) return finding('consider', 'Xem xét xử lý kỷ luật', { from: [law] })
  if ((exemptions as readonly string[]).includes(ground))
    return finding('exempt', `Miễn kỷ luật: ${reasons[ground]}`, { from: [law] })
  if (asksToBeConsidered && (waivable as readonly string[]).includes(ground))
    return finding('consider', 'Xem xét theo đề nghị của chính người vi phạm', { from: [law] })
  return finding('defer', `Chưa xem xét kỷ luật: ${reasons[ground]}`, { from: [law] })
}

export const returnWait = parameter('Thời gian chờ dự tuyển lại sau buộc thôi việc (tháng)', [
  { from: '2026-07-01', value: 12, cites: [cite(decree_234_2026, 'Điều 22 khoản 1', 'text')], checked: null },
])

/** Ngày được dự tuyển lại sau buộc thôi việc */
export function mayApplyAgain(dismissed: PlainDate, forCorruption: boolean, lawOn: PlainDate): Finding<PlainDate> {
  const law = returnWait.on(lawOn)
  const day = addMonths(dismissed, law.value)
  const bar = forCorruption ? ', trừ vị trí liên quan đến nhiệm vụ đã đảm nhiệm' : ''
  return finding(day, `Được dự tuyển lại từ ngày ${viDate(day)}${bar}`, { from: [law] })
}

export type Regime = 'decree-112' | 'decree-234' | 'law-at-the-act'

/** Luật áp dụng cho vụ việc nối hai thời kỳ */
export function disciplineRegime(
  reviewBegan: PlainDate,
  actEnded: PlainDate,
  earlierLawIsKinder: boolean,
  lawOn: PlainDate,
): Finding<Regime> {
  considerationGrounds.valueOn(lawOn)
  const cites = [cite(decree_234_2026, 'Điều 24 khoản 1', 'text')]
  const { from } = considerationGrounds.eras[0]!
  if (reviewBegan < from)
    return finding('decree-112', `Đang xem xét trước ${viDate(from)}: theo nghị định ${decree_112_2020.number}`, {
      cites,
    })
  if (actEnded < from && earlierLawIsKinder)
    return finding('law-at-the-act', 'Hành vi xảy ra trước: theo luật lúc vi phạm vì có lợi hơn', { cites })
  return finding('decree-234', `Theo nghị định ${decree_234_2026.number}`, { cites })
}
