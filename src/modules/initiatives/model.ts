/** Sáng kiến, đề tài nghiên cứu */
export const initiativeKinds = ['initiative', 'topic'] as const
export type InitiativeKind = (typeof initiativeKinds)[number]

export const initiativeKindNames: Readonly<Record<InitiativeKind, string>> = {
  initiative: 'Sáng kiến',
  topic: 'Đề tài nghiên cứu',
}

/** Cấp công nhận */
export const initiativeLevels = ['base', 'province', 'national'] as const
export type InitiativeLevel = (typeof initiativeLevels)[number]

export const initiativeLevelNames: Readonly<Record<InitiativeLevel, string>> = {
  base: 'cấp cơ sở',
  province: 'cấp bộ, cấp tỉnh',
  national: 'toàn quốc',
}
