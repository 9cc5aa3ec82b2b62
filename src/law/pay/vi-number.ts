/** 2340000 → '2.340.000 đồng' */
export const viDong = (amount: number): string => `${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '.')} đồng`

/** '2.34' → '2,34' */
export const viDecimal = (text: string): string => text.replace('.', ',')
