/** Nội dung đào tạo, bồi dưỡng */
export const subjectNames = {
  'political-theory': 'Lý luận chính trị',
  'state-management': 'Quản lý nhà nước',
  profession: 'Chuyên môn, nghiệp vụ',
  skills: 'Kỹ năng',
  'defence-security': 'Quốc phòng, an ninh',
  'foreign-language': 'Ngoại ngữ',
  informatics: 'Tin học',
  'ethnic-language': 'Tiếng dân tộc',
  'e-government': 'Chính quyền điện tử',
  'public-services': 'Dịch vụ công',
  tourism: 'Du lịch',
  other: 'Khác',
} as const
export type Subject = keyof typeof subjectNames
export const subjects = Object.keys(subjectNames) as [Subject, ...Subject[]]
