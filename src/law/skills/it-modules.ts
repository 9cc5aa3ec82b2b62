/** Mô đun kỹ năng: six basic ones, then nine advanced */
export const itModules = [
  { code: 'IU01', title: 'Hiểu biết về công nghệ thông tin' },
  { code: 'IU02', title: 'Sử dụng máy tính' },
  { code: 'IU03', title: 'Xử lý văn bản' },
  { code: 'IU04', title: 'Sử dụng bảng tính' },
  { code: 'IU05', title: 'Sử dụng trình chiếu' },
  { code: 'IU06', title: 'Sử dụng Internet' },
  { code: 'IU07', title: 'Xử lý văn bản nâng cao' },
  { code: 'IU08', title: 'Sử dụng bảng tính nâng cao' },
  { code: 'IU09', title: 'Sử dụng trình chiếu nâng cao' },
  { code: 'IU10', title: 'Sử dụng hệ quản trị cơ sở dữ liệu' },
  { code: 'IU11', title: 'Thiết kế đồ họa hai chiều' },
  { code: 'IU12', title: 'Biên tập ảnh' },
  { code: 'IU13', title: 'Biên tập trang thông tin điện tử' },
  { code: 'IU14', title: 'An toàn, bảo mật thông tin' },
  { code: 'IU15', title: 'Sử dụng phần mềm kế hoạch dự án' },
] as const

export type ItModule = (typeof itModules)[number]['code']

export const isItModule = (code: string): code is ItModule => itModules.some((one) => one.code === code)
