/** Loại chứng chỉ mà chương trình cấp */
export const certificateNames = {
  'political-theory': 'Lý luận chính trị',
  'state-management': 'Quản lý nhà nước',
  'foreign-language': 'Ngoại ngữ',
  informatics: 'Tin học',
  'ethnic-language': 'Tiếng dân tộc',
  'defence-security': 'Quốc phòng, an ninh',
  'professional-title': 'Chức danh nghề nghiệp',
  other: 'Chứng chỉ khác',
} as const
export type CertificateKind = keyof typeof certificateNames
export const certificateKinds = Object.keys(certificateNames) as [CertificateKind, ...CertificateKind[]]
