/**
 * Số mà thí sinh gõ: '12,5' and '12.5' are one number, '1.234,5' has a thousand. '1.234' may be either, so both readings
 * are given; what is no number gives none.
 */
export function readings(text: string): string[] {
  const typed = text.replace(/\s/g, '').replace(/−/g, '-')
  if (/^-?\d+([.,]\d+)?$/.test(typed)) {
    const plain = typed.replace(',', '.')
    return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(typed) ? [plain, typed.replace(/[.,]/, '')] : [plain]
  }
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) return [typed.replaceAll('.', '').replace(',', '.')]
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(typed)) return [typed.replaceAll(',', '')]
  return []
}
