export const incidentKinds = [
  'late',
  'reprimand',
  'warning',
  'suspension',
  'annulment',
  'left-room',
  'computer',
  'network',
  'other',
] as const
export type IncidentKind = (typeof incidentKinds)[number]

export const incidentNames: Readonly<Record<IncidentKind, string>> = {
  late: 'Đến muộn được vào',
  reprimand: 'Khiển trách',
  warning: 'Cảnh cáo',
  suspension: 'Đình chỉ thi',
  annulment: 'Hủy kết quả thi',
  'left-room': 'Ra ngoài phòng thi',
  computer: 'Hỏng máy, đổi máy',
  network: 'Mất mạng',
  other: 'Việc khác',
}

/** Hàng 2, ghế 3 */
export const seatWords = ({ row, column }: { row: number; column: number }) => `Hàng ${row}, ghế ${column}`
