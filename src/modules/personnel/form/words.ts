/** Trình độ lý luận chính trị, quản lý nhà nước, ngoại ngữ, tin học as the form writes them. */
export const certificateLevels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'political-theory': { bachelor: 'Cử nhân', advanced: 'Cao cấp', intermediate: 'Trung cấp', elementary: 'Sơ cấp' },
  'state-management': {
    'senior-expert': 'Chuyên viên cao cấp',
    principal: 'Chuyên viên chính',
    expert: 'Chuyên viên',
    officer: 'Cán sự',
  },
  'foreign-language': { degree: 'Đại học trở lên' },
  informatics: { degree: 'Trung cấp trở lên', basic: 'Cơ bản', advanced: 'Nâng cao' },
  'ethnic-language': { certificate: 'Có chứng chỉ' },
}

export const certificateNames: Readonly<Record<string, string>> = {
  'political-theory': 'Lý luận chính trị',
  'state-management': 'Quản lý nhà nước',
  'foreign-language': 'Ngoại ngữ',
  informatics: 'Tin học',
  'ethnic-language': 'Tiếng dân tộc thiểu số',
  'defence-security': 'Quốc phòng, an ninh',
  'professional-title': 'Chức danh nghề nghiệp',
  'academic-title': 'Học hàm',
  other: 'Chứng chỉ khác',
}

export const levelWords = (kind: string, level: string) => certificateLevels[kind]?.[level] ?? level

export const membershipNames: Readonly<Record<string, string>> = {
  party: 'Đảng Cộng sản Việt Nam',
  'trade-union': 'Công đoàn',
  'youth-union': 'Đoàn TNCS Hồ Chí Minh',
  'women-union': 'Hội Liên hiệp Phụ nữ',
  veterans: 'Hội Cựu chiến binh',
  farmers: 'Hội Nông dân',
  front: 'Mặt trận Tổ quốc',
  other: 'Tổ chức khác',
}

export const schoolNames: Readonly<Record<string, string>> = {
  primary: 'Tiểu học',
  'lower-secondary': 'Trung học cơ sở',
  'upper-secondary': 'Trung học phổ thông',
}

export const appointmentNames: Readonly<Record<string, string>> = {
  first: 'Bổ nhiệm',
  again: 'Bổ nhiệm lại',
  prolonged: 'Kéo dài thời gian giữ chức vụ',
  acting: 'Giao quyền',
}
