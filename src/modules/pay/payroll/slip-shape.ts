/** Các cột tiền của bảng lương, whole đồng */
export const moneyParts = [
  'salary',
  'beyond',
  'office',
  'reserved',
  'seniority',
  'civilService',
  'other',
  'unpaid',
  'gross',
  'pension',
  'health',
  'unemployment',
  'tax',
  'net',
] as const
export type MoneyPart = (typeof moneyParts)[number]

/** Các cột hệ số */
export const coefficientParts = ['salary', 'beyond', 'office', 'reserved', 'other', 'total'] as const
export type CoefficientPart = (typeof coefficientParts)[number]
