import { decree_192_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { choice } from '#law/kit/choice.ts'

/** Hệ số khoa đặc biệt (tình trạng khẩn cấp) và hệ số ngày nghỉ: whether they multiply together */
export const healthMultiples = choice({
  name: 'health.multiples',
  label: 'Hệ số tăng thêm và hệ số ngày nghỉ của phụ cấp y tế',
  options: { multiplied: 'nhân với nhau', 'larger-only': 'chỉ lấy hệ số lớn hơn' },
  default: 'multiplied',
  note: 'Nghị định không nói hệ số 1,5 và hệ số 1,3 hoặc 1,8 có nhân với nhau hay không.',
  cites: [cite(decree_192_2026, 'Điều 3', 'text')],
})
