import type { PlainDate } from '#lib/date.ts'

/** Cán bộ, công chức, viên chức, người lao động hợp đồng. */
export const staffKinds = ['cadre', 'civil-servant', 'public-employee', 'contract-worker'] as const
export type StaffKind = (typeof staffKinds)[number]

export const staffKindNames: Readonly<Record<StaffKind, string>> = {
  cadre: 'Cán bộ',
  'civil-servant': 'Công chức',
  'public-employee': 'Viên chức',
  'contract-worker': 'Lao động hợp đồng',
}

/** Loại đơn vị */
export const unitKinds = [
  'town',
  'ward',
  'commune',
  'office',
  'school',
  'service',
  'mass-organisation',
  'other',
] as const
export type UnitKind = (typeof unitKinds)[number]

export const unitKindNames: Readonly<Record<UnitKind, string>> = {
  town: 'Thị xã, thành phố',
  ward: 'Phường',
  commune: 'Xã',
  office: 'Phòng, ban, cơ quan',
  school: 'Trường học',
  service: 'Đơn vị sự nghiệp',
  'mass-organisation': 'Đoàn thể, hội',
  other: 'Đơn vị khác',
}

/** Mã đơn vị hành chính */
export const codePattern = /^[0-9A-Z.]{1,35}$/

/** Cách kế thừa: how one unit became another. */
export const successionKinds = ['renamed', 'merged', 'split', 'dissolved', 'upgraded', 'transferred'] as const
export type SuccessionKind = (typeof successionKinds)[number]

export const successionKindNames: Readonly<Record<SuccessionKind, string>> = {
  renamed: 'đổi tên',
  merged: 'nhập vào',
  split: 'tách ra',
  dissolved: 'giải thể, bàn giao',
  upgraded: 'nâng loại',
  transferred: 'chuyển giao',
}

/** One number for each staff kind: biên chế được giao, or people present. */
export type PerStaffKind<T> = Readonly<Record<StaffKind, T>>

export const perStaffKind = <T>(value: (staff: StaffKind) => T): PerStaffKind<T> =>
  Object.fromEntries(staffKinds.map((staff) => [staff, value(staff)])) as PerStaffKind<T>

/** Đơn vị, as of one day. `version` is the id of the profile that says so. */
export type UnitProfile = {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
  readonly position: number
  readonly kind: UnitKind | null
  readonly code: string | null
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly version: string
}

/** Chỗ dùng lựa chọn của cơ quan; of points that no reckoning here reads yet, nothing. */
export const choiceUses: Readonly<Record<string, string>> = {
  'payroll.mid-month': 'Bảng lương',
  'pay.unpaid-day': 'Bảng lương',
  'overtime.civil-service': 'Làm thêm giờ',
  'overtime.day-in-lieu': 'Làm thêm giờ',
  'early-raise.effective-year': 'Nâng bậc trước hạn',
  'early-raise.retirement-from': 'Nâng bậc trước hạn',
  'early-raise.order': 'Nâng bậc trước hạn',
}
