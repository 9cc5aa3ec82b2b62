import { degreeNames, modeNames } from '../model.ts'
import { choice, day, type Field, type Group, line } from './spec.ts'

const course: readonly Field[] = [
  line('institution', 'Trường, nơi cấp'),
  choice('mode', 'Hình thức đào tạo', modeNames),
  day('from_on', 'Học từ ngày'),
  day('to_on', 'Đến ngày'),
  day('awarded_on', 'Ngày cấp'),
  line('paper', 'Số hiệu', { most: 60 }),
]

/** Học vấn, đào tạo, bồi dưỡng */
export const learningGroups: readonly Group[] = [
  {
    id: 'schooling',
    title: 'Giáo dục phổ thông',
    items: '15.1',
    table: 'schooling',
    many: 'one',
    fields: [
      choice(
        'level',
        'Trình độ',
        { primary: 'Tiểu học', 'lower-secondary': 'Trung học cơ sở', 'upper-secondary': 'Trung học phổ thông' },
        { required: true },
      ),
      line('grade', 'Lớp, hệ', { most: 10, help: 'Ví dụ 12/12' }),
    ],
  },
  {
    id: 'qualification',
    title: 'Văn bằng chuyên môn',
    items: '15.2, 27',
    table: 'qualification',
    many: 'entries',
    begins: ['awarded_on', 'to_on'],
    fields: [choice('level', 'Trình độ', degreeNames, { required: true }), line('field', 'Chuyên ngành'), ...course],
  },
  {
    id: 'certificate',
    title: 'Chứng chỉ, lý luận chính trị, quản lý nhà nước',
    items: '15.3–15.6, 27',
    table: 'certificate',
    many: 'entries',
    begins: ['awarded_on', 'to_on'],
    fields: [
      choice(
        'kind',
        'Loại',
        {
          'political-theory': 'Lý luận chính trị',
          'state-management': 'Quản lý nhà nước',
          'foreign-language': 'Ngoại ngữ',
          informatics: 'Tin học',
          'ethnic-language': 'Tiếng dân tộc thiểu số',
          'defence-security': 'Quốc phòng, an ninh',
          'professional-title': 'Chức danh nghề nghiệp',
          'academic-title': 'Học hàm',
          other: 'Chứng chỉ khác',
        },
        { required: true },
      ),
      line('language', 'Tên ngoại ngữ', { most: 40 }),
      line('level', 'Trình độ, bậc', { required: true, most: 60 }),
      ...course,
    ],
  },
]
