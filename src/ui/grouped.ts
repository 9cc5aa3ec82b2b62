/** Digits alone, without leading zeros: '1.390.000 đ' → '1390000'. */
export const digitsOf = (text: string) => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '')

/** '1390000' → '1.390.000' */
export const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, '.')

/** Where the caret belongs after grouping: as many digits to its right as before. */
export function caretAfter(text: string, digitsRight: number): number {
  let at = text.length
  for (let passed = 0; at > 0 && passed < digitsRight; at--) if (/\d/.test(text[at - 1]!)) passed++
  return at
}
