/** Nguồn kinh phí */
export const fundNames = {
  'state-budget': 'Ngân sách nhà nước',
  agency: 'Kinh phí của cơ quan, đơn vị',
  learner: 'Người học tự trả',
  aid: 'Tài trợ, hợp tác',
  other: 'Nguồn khác',
} as const
export type Fund = keyof typeof fundNames
export const funds = Object.keys(fundNames) as [Fund, ...Fund[]]
