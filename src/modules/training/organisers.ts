/** Đơn vị tổ chức */
export const organiserNames = {
  'home-affairs': 'Sở Nội vụ, cơ quan nội vụ',
  university: 'Trường đại học',
  'public-centre': 'Trung tâm Hành chính công',
  'political-school': 'Trường chính trị',
  other: 'Đơn vị khác',
} as const
export type OrganiserKind = keyof typeof organiserNames
export const organiserKinds = Object.keys(organiserNames) as [OrganiserKind, ...OrganiserKind[]]

export const classLevelNames = { province: 'Cấp tỉnh', town: 'Cấp thị xã', commune: 'Cấp xã, phường' } as const
export type ClassLevel = keyof typeof classLevelNames
export const classLevels = Object.keys(classLevelNames) as [ClassLevel, ...ClassLevel[]]
