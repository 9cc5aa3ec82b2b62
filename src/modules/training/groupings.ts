/** Cách gộp số liệu báo cáo */
export const groupingNames = {
  organiser: 'Đơn vị tổ chức',
  subject: 'Nội dung',
  level: 'Cấp của lớp',
  office: 'Chức vụ người học',
  year: 'Năm',
  fund: 'Nguồn kinh phí',
} as const
export type Grouping = keyof typeof groupingNames
export const groupings = Object.keys(groupingNames) as [Grouping, ...Grouping[]]
