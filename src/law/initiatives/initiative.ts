import { decree_13_2012 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { viDate } from '#lib/date.ts'

/** Giải pháp kỹ thuật, quản lý, tác nghiệp, ứng dụng tiến bộ kỹ thuật */
export type Kind = 'technical' | 'management' | 'operation' | 'application' | 'other'

const kindNames: Readonly<Record<Exclude<Kind, 'other'>, string>> = {
  technical: 'giải pháp kỹ thuật',
  management: 'giải pháp quản lý',
  operation: 'giải pháp tác nghiệp',
  application: 'giải pháp ứng dụng tiến bộ kỹ thuật',
}

export const initiativeKinds = parameter('Giải pháp được công nhận là sáng kiến', [
  {
    from: '2013-01-01',
    value: Object.keys(kindNames) as readonly Kind[],
    cites: [cite(decree_13_2012, 'Điều lệ Điều 3', 'read')],
    checked: null,
  },
])

export type Solution = {
  readonly kind: Kind
  /** Tính mới: what takes it away */
  readonly repeatsEarlierRequest: boolean
  readonly wasPublic: boolean
  readonly repeatsAppliedSolution: boolean
  readonly isMandatoryStandard: boolean
  readonly isAppliedOrTried: boolean
  readonly canBenefit: boolean
  readonly offendsOrder: boolean
  readonly isProtected: boolean
}

export type Fault = 'kind' | 'novelty' | 'application' | 'benefit' | 'excluded'

/** Điều kiện công nhận sáng kiến; none at fault: được công nhận */
export function initiativeFaults(one: Solution, lawOn: PlainDate): Finding<readonly Fault[]> {
  const law = initiativeKinds.on(lawOn)
  const isOld = one.repeatsEarlierRequest || one.wasPublic || one.repeatsAppliedSolution || one.isMandatoryStandard
  const faults: readonly (readonly [Fault, boolean, string])[] = [
    ['kind', !law.value.includes(one.kind), `Không thuộc loại: ${Object.values(kindNames).join(', ')}`],
    ['novelty', isOld, 'Không mới trong phạm vi cơ sở'],
    ['application', !one.isAppliedOrTried, 'Chưa được áp dụng hoặc áp dụng thử tại cơ sở'],
    ['benefit', !one.canBenefit, 'Không có khả năng mang lại lợi ích'],
    ['excluded', one.offendsOrder || one.isProtected, 'Trái trật tự công cộng, hoặc đang được bảo hộ sở hữu trí tuệ'],
  ]
  const found = faults.filter(([, isAtFault]) => isAtFault)
  return finding(
    found.map(([fault]) => fault),
    found.length === 0 ? 'Đủ điều kiện công nhận sáng kiến' : 'Không đủ điều kiện công nhận sáng kiến',
    { from: [...found.map(([fault, , says]) => finding(fault, says)), law] },
  )
}

/** Ngày xét tính mới: ngày nộp đơn hoặc ngày áp dụng lần đầu, lấy ngày sớm hơn */
export function noveltyDay(
  filed: PlainDate,
  firstApplied: PlainDate | undefined,
  lawOn: PlainDate,
): Finding<PlainDate> {
  initiativeKinds.valueOn(lawOn)
  const day = firstApplied !== undefined && firstApplied < filed ? firstApplied : filed
  return finding(day, `Tính mới xét đến ngày ${viDate(day)}`, {
    cites: [cite(decree_13_2012, 'Điều lệ Điều 4')],
  })
}
