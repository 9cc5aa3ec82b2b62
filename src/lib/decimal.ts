import { Decimal } from 'decimal.js'

export { Decimal }

/** Làm tròn đến đồng, nửa đồng trở lên thì lên. */
export const roundToDong = (amount: Decimal): number => amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber()
