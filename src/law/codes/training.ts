import { type CodeList, standing } from './code-list.ts'

const unchecked = { before: ['trình độ'], cites: [], checked: null }

/** Trình độ chuyên môn */
export const degrees: CodeList = {
  ...unchecked,
  label: 'Trình độ chuyên môn',
  codes: standing([
    ['doctor-of-science', 'Tiến sĩ khoa học', 'TSKH'],
    ['doctor', 'Tiến sĩ', 'TS', 'Phó tiến sĩ', 'PTS'],
    ['master', 'Thạc sĩ', 'ThS', 'Cao học', 'Thạc sỹ'],
    ['university', 'Đại học', 'ĐH', 'Cử nhân', 'CN', 'Kỹ sư', 'KS', 'Bác sĩ', 'BS', 'Kiến trúc sư', 'Dược sĩ đại học'],
    ['college', 'Cao đẳng', 'CĐ'],
    ['intermediate', 'Trung cấp', 'TC', 'Trung học chuyên nghiệp', 'THCN'],
    ['elementary', 'Sơ cấp', 'SC'],
  ]),
}

/** Hình thức đào tạo */
export const trainingModes: CodeList = {
  ...unchecked,
  before: ['hệ', 'hình thức'],
  label: 'Hình thức đào tạo',
  codes: standing([
    ['full-time', 'Chính quy', 'Chính quy tập trung', 'Tập trung', 'CQ'],
    ['in-service', 'Vừa làm vừa học', 'Tại chức', 'VLVH', 'VHVL', 'Vừa học vừa làm', 'TC', 'Không tập trung'],
    ['distance', 'Từ xa', 'Đào tạo từ xa'],
    ['specialised', 'Chuyên tu'],
    ['bridging', 'Liên thông', 'LT', 'Hoàn chỉnh', 'Hoàn thiện'],
    ['other', 'Hình thức khác', 'Khác', 'Bồi dưỡng', 'Mở rộng'],
  ]),
}
