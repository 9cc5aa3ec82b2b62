/** Các khoản phụ cấp ghi thành dữ kiện của một người */
export const allowanceNames = {
  office: 'Phụ cấp chức vụ lãnh đạo',
  reserved: 'Chênh lệch bảo lưu',
  seniority: 'Phụ cấp thâm niên nghề',
  area: 'Phụ cấp khu vực',
  special: 'Phụ cấp đặc biệt',
  attraction: 'Phụ cấp thu hút',
  mobile: 'Phụ cấp lưu động',
  hazard: 'Phụ cấp độc hại, nguy hiểm',
  responsibility: 'Phụ cấp trách nhiệm công việc',
  'concurrent-head': 'Phụ cấp kiêm nhiệm',
  'health-profession': 'Phụ cấp ưu đãi nghề y tế',
  mentor: 'Phụ cấp hướng dẫn tập sự',
  'party-work': 'Phụ cấp công tác Đảng, đoàn thể',
  'chief-accountant': 'Phụ cấp trách nhiệm kế toán trưởng',
  teaching: 'Phụ cấp ưu đãi nhà giáo',
  talent: 'Phụ cấp tăng thêm của người có tài năng',
  fixed: 'Khoản tiền cố định',
} as const
export type AllowanceKind = keyof typeof allowanceNames
export const allowanceKinds = Object.keys(allowanceNames) as [AllowanceKind, ...AllowanceKind[]]

/** Of these one person may hold several at once, told apart by what each is for. */
export const several: ReadonlySet<AllowanceKind> = new Set<AllowanceKind>(['fixed', 'responsibility'])

const coefficients = [
  'office',
  'reserved',
  'area',
  'mobile',
  'hazard',
  'responsibility',
  'mentor',
  'chief-accountant',
] as const

/** Hệ số nhân mức lương cơ sở, phần trăm, hay số tiền */
export function unitOf(kind: AllowanceKind): 'coefficient' | 'percent' | 'money' {
  if (kind === 'fixed') return 'money'
  return (coefficients as readonly AllowanceKind[]).includes(kind) ? 'coefficient' : 'percent'
}

/** Nơi đơn vị đóng, theo bảng phụ cấp chức vụ */
export const regions = ['largest-cities', 'elsewhere'] as const
export const regionNames: Readonly<Record<(typeof regions)[number], string>> = {
  'largest-cities': 'Hà Nội, Thành phố Hồ Chí Minh',
  elsewhere: 'Tỉnh, thành phố khác',
}
