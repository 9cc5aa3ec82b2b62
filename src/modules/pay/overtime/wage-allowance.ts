import type { PayLine } from '#law/pay/monthly-pay.ts'

const wage: ReadonlySet<PayLine['kind']> = new Set<PayLine['kind']>([
  'seniority',
  'area',
  'special',
  'attraction',
  'mobile',
  'hazard',
  'responsibility',
  'concurrent-head',
  'health-profession',
  'teaching',
])

/** Các khoản phụ cấp lương; office and beyond the top step are in the base already. */
export const isWageAllowance = ({ kind }: PayLine) => wage.has(kind)
