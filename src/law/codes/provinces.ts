import { birthProvinces } from '#law/identity/province-codes.ts'
import { type CodeList, standing } from './code-list.ts'

const [era] = birthProvinces.eras

/**
 * Mã tỉnh nơi đăng ký khai sinh: all 63 stay in use for numbers already given. Which of them the 34 provinces of
 * 01/7/2025 keep is not known here, so no code ends on that day.
 */
export const provinces: CodeList = {
  label: 'Tỉnh, thành phố',
  before: ['tỉnh', 'thành phố', 'tp'],
  codes: standing(Object.entries(era?.value ?? {}).map(([code, name]) => [code, name])),
  cites: era?.cites ?? [],
  checked: null,
}
