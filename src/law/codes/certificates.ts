import { type CodeList, standing } from './code-list.ts'

const unchecked = { cites: [], checked: null }

/** Lý luận chính trị */
export const politicalTheory: CodeList = {
  ...unchecked,
  label: 'Lý luận chính trị',
  before: ['lý luận chính trị', 'llct', 'chính trị'],
  codes: standing([
    [
      'bachelor',
      'Cử nhân',
      'CN',
      'Cử nhân chính trị',
      'Cử nhân lý luận chính trị',
      'Cử nhân LLCT',
      'Đại học chính trị',
    ],
    ['advanced', 'Cao cấp', 'CC', 'CCLLCT', 'Cao cấp lý luận chính trị', 'Cao cấp LLCT', 'Cao cấp chính trị'],
    [
      'intermediate',
      'Trung cấp',
      'TC',
      'TCLLCT',
      'Trung cấp lý luận chính trị',
      'Trung cấp LLCT',
      'Trung cấp chính trị',
    ],
    ['elementary', 'Sơ cấp', 'SC', 'SCLLCT', 'Sơ cấp lý luận chính trị', 'Sơ cấp LLCT', 'Sơ cấp chính trị'],
  ]),
}

/** Quản lý nhà nước */
export const stateManagement: CodeList = {
  ...unchecked,
  label: 'Quản lý nhà nước',
  before: ['quản lý nhà nước', 'qlnn', 'bồi dưỡng', 'ngạch'],
  codes: standing([
    ['senior-expert', 'Chuyên viên cao cấp', 'CVCC', 'QLNN chương trình chuyên viên cao cấp'],
    ['principal', 'Chuyên viên chính', 'CVC', 'QLNN chương trình chuyên viên chính'],
    ['expert', 'Chuyên viên', 'CV', 'QLNN chương trình chuyên viên'],
    ['officer', 'Cán sự', 'CS'],
  ]),
}

/** Tin học */
export const informatics: CodeList = {
  ...unchecked,
  label: 'Tin học',
  before: ['tin học', 'chứng chỉ', 'trình độ', 'ứng dụng cntt'],
  codes: standing([
    ['degree', 'Trung cấp trở lên', 'Trung cấp', 'Cao đẳng', 'Đại học', 'Cử nhân', 'Kỹ sư', 'TC', 'CĐ', 'ĐH'],
    ['basic', 'Cơ bản', 'CNTT cơ bản', 'Ứng dụng công nghệ thông tin cơ bản'],
    ['advanced', 'Nâng cao', 'CNTT nâng cao', 'Ứng dụng công nghệ thông tin nâng cao'],
    ['A', 'A'],
    ['B', 'B'],
    ['C', 'C'],
    ['other', 'Chứng chỉ khác', 'Văn phòng', 'Tin học văn phòng'],
  ]),
}

const bands: readonly (readonly [string, string])[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'A', 'B', 'C', 'D'].map(
  (level) => [level, level],
)

/** Trình độ ngoại ngữ: the old letters, the European bands and the six bands (bậc) of Việt Nam */
export const languageLevels: CodeList = {
  ...unchecked,
  label: 'Trình độ ngoại ngữ',
  before: ['chứng chỉ', 'trình độ', 'tiếng anh', 'anh văn', 'anh'],
  codes: standing([
    ['degree', 'Đại học trở lên', 'Đại học', 'ĐH', 'Cử nhân', 'CN', 'Cao đẳng'],
    ...bands,
    ...['1', '2', '3', '4', '5', '6'].map((band) => [band, `Bậc ${band}`, `Bậc ${band}/6`] as const),
  ]),
}

/** Ngoại ngữ */
export const languages: CodeList = {
  ...unchecked,
  label: 'Ngoại ngữ',
  before: ['tiếng'],
  codes: standing([
    ['Tiếng Anh', 'Tiếng Anh', 'Anh', 'Anh văn', 'English'],
    ['Tiếng Pháp', 'Tiếng Pháp', 'Pháp', 'Pháp văn'],
    ['Tiếng Nga', 'Tiếng Nga', 'Nga', 'Nga văn'],
    ['Tiếng Trung', 'Tiếng Trung', 'Trung', 'Trung Quốc', 'Trung văn', 'Hoa'],
    ['Tiếng Đức', 'Tiếng Đức', 'Đức'],
    ['Tiếng Nhật', 'Tiếng Nhật', 'Nhật', 'Nhật Bản'],
    ['Tiếng Hàn', 'Tiếng Hàn', 'Hàn', 'Hàn Quốc'],
  ]),
}
