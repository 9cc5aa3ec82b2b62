/** Mức độ của một lỗi */
export const severities = ['contradiction', 'missing', 'check'] as const
export type Severity = (typeof severities)[number]

export const severityNames: Readonly<Record<Severity, string>> = {
  contradiction: 'Mâu thuẫn',
  missing: 'Còn thiếu',
  check: 'Cần đối chiếu',
}

/** Cách sửa hàng loạt */
export const repairNames = {
  spelling: 'Đưa về danh mục mã',
  'name-form': 'Viết lại họ tên đúng dạng',
  'sex-from-number': 'Ghi giới tính theo số định danh',
  'birth-from-number': 'Ghi năm sinh theo số định danh',
  'birth-to-year': 'Chỉ giữ năm sinh',
  'number-from-card': 'Lấy số định danh từ giấy tờ đã ghi',
  'coefficient-from-step': 'Ghi hệ số theo bậc',
  'step-from-coefficient': 'Ghi bậc theo hệ số',
  'study-days': 'Đổi chỗ ngày bắt đầu và kết thúc học',
  'posting-after-unit': 'Thôi ghi vị trí sau khi đơn vị kết thúc',
} as const
export type RepairKind = keyof typeof repairNames
export const repairKinds = Object.keys(repairNames) as [RepairKind, ...RepairKind[]]
