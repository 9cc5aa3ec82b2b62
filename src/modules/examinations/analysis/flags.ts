export const flags = ['too-hard', 'too-easy', 'weak', 'negative', 'dead-option', 'misleading-option', 'few'] as const
export type Flag = (typeof flags)[number]

export const flagNames: Readonly<Record<Flag, string>> = {
  'too-hard': 'Quá khó (p < 0,20)',
  'too-easy': 'Quá dễ (p > 0,90)',
  weak: 'Phân biệt kém (D < 0,20)',
  negative: 'Phân biệt ngược: xem lại đáp án',
  'dead-option': 'Có phương án nhiễu không ai chọn',
  'misleading-option': 'Phương án nhiễu hút người giỏi',
  few: 'Chưa đủ 10 người trả lời',
}
