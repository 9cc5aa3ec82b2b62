const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const scales = ['', ' nghìn', ' triệu'] as const

/** Số đọc thành chữ: 1005 → 'một nghìn không trăm linh năm'. Whole numbers up to 999.999.999.999.999. */
export function numberWords(value: number): string {
  if (!Number.isSafeInteger(value) || Math.abs(value) >= 1e15)
    throw new RangeError(`Not a number we can spell: ${value}`)
  if (value < 0) return `âm ${numberWords(-value)}`
  return value === 0 ? digits[0] : below(value, false)
}

/** Số lượng trong văn bản: 5 → '05 (năm)'. */
export const countWords = (value: number) => `${String(value).padStart(2, '0')} (${numberWords(value)})`

/** `inside`: something was already said before these nine digits, so empty hundreds are spoken. */
function below(value: number, inside: boolean): string {
  const billions = Math.floor(value / 1e9)
  const words = billions > 0 ? [`${below(billions, inside)} tỷ`] : []
  for (const power of [2, 1, 0] as const) {
    const three = Math.floor(value / 1000 ** power) % 1000
    if (three > 0) words.push(hundreds(three, inside || words.length > 0) + scales[power])
  }
  return words.join(' ')
}

function hundreds(three: number, inside: boolean): string {
  const [hundred, rest] = [Math.floor(three / 100), three % 100]
  if (hundred === 0 && !inside) return tens(rest)
  const head = `${digits[hundred]} trăm`
  if (rest === 0) return head
  return rest < 10 ? `${head} linh ${digits[rest]}` : `${head} ${tens(rest)}`
}

function tens(two: number): string {
  const [ten, unit] = [Math.floor(two / 10), two % 10]
  if (ten === 0) return digits[unit]!
  const head = ten === 1 ? 'mười' : `${digits[ten]} mươi`
  if (unit === 0) return head
  if (unit === 5) return `${head} lăm`
  return unit === 1 && ten > 1 ? `${head} mốt` : `${head} ${digits[unit]}`
}
