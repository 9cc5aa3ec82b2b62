import type { Chance } from '../chance.ts'

export type Sex = 'male' | 'female'

// prettier-ignore
const families = ['Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Lê', 'Phạm', 'Phạm', 'Vũ', 'Hoàng', 'Bùi', 'Đỗ', 'Đặng', 'Ngô', 'Dương', 'Đào',
  'Đoàn', 'Phan', 'Lương', 'Mai', 'Trịnh', 'Cao', 'Tạ', 'Lưu', 'Hà', 'Đinh', 'Tô', 'Vương', 'Mạc', 'Phùng', 'Chu', 'Tống', 'Lại', 'Quách', 'Thái']
const familiesOf: Readonly<Record<string, readonly string[]>> = {
  tay: ['Nông', 'Hoàng', 'Lý', 'Vi', 'Ma', 'Triệu'],
  dao: ['Triệu', 'Bàn', 'Đặng', 'Phùng', 'Lý', 'Trương'],
  'san-diu': ['Trương', 'Từ', 'Lý', 'Tạ', 'Lê', 'Ninh'],
  hoa: ['Trần', 'Lý', 'Lâm', 'Hà', 'Voòng', 'Chíu'],
  nung: ['Nông', 'Lương', 'Hoàng', 'Lộc'],
}
// prettier-ignore
const middles = {
  male: ['Văn', 'Đức', 'Hữu', 'Quang', 'Minh', 'Xuân', 'Công', 'Quốc', 'Mạnh', 'Thành', 'Ngọc', 'Đình', 'Tiến', 'Trọng', 'Huy', 'Việt', 'Bá', 'Hồng', 'Thanh', 'Duy'],
  female: ['Thị', 'Thị', 'Thị Thu', 'Thị Thanh', 'Thị Hồng', 'Thị Ngọc', 'Thị Kim', 'Thị Minh', 'Thị Bích', 'Thị Lan', 'Thị Phương', 'Ngọc', 'Thu', 'Thùy', 'Thanh', 'Minh', 'Thị Thúy', 'Thị Mai', 'Thị Vân'],
}
// prettier-ignore
const givens = {
  male: ['An', 'Anh', 'Bách', 'Bình', 'Chiến', 'Cường', 'Dũng', 'Dương', 'Đại', 'Đạt', 'Đông', 'Giang', 'Hải', 'Hiếu', 'Hoàng', 'Hùng', 'Huy', 'Hưng', 'Khánh', 'Khoa', 'Kiên', 'Lâm', 'Long', 'Lợi', 'Mạnh',
    'Minh', 'Nam', 'Nghĩa', 'Phong', 'Phúc', 'Quân', 'Quang', 'Quyết', 'Sơn', 'Tài', 'Tâm', 'Thái', 'Thắng', 'Thành', 'Thịnh', 'Tiến', 'Toàn', 'Trung', 'Trường', 'Tú', 'Tuấn', 'Tùng', 'Việt', 'Vinh', 'Vượng'],
  female: ['Anh', 'Ánh', 'Bình', 'Chi', 'Dung', 'Duyên', 'Giang', 'Hà', 'Hạnh', 'Hằng', 'Hiền', 'Hoa', 'Hòa', 'Hồng', 'Huế', 'Huệ', 'Huyền', 'Hương', 'Hường', 'Khánh', 'Lan', 'Liên', 'Linh', 'Loan', 'Lý',
    'Mai', 'Minh', 'My', 'Nga', 'Ngân', 'Ngọc', 'Nhàn', 'Nhung', 'Oanh', 'Phương', 'Quỳnh', 'Tâm', 'Thảo', 'Thơm', 'Thu', 'Thủy', 'Thúy', 'Trang', 'Tuyết', 'Uyên', 'Vân', 'Xuân', 'Xuyến', 'Yên', 'Yến'],
}

export const surname = (chance: Chance, ethnicity: string): string => chance.of(familiesOf[ethnicity] ?? families)

export const nameWith = (chance: Chance, family: string, sex: Sex): string =>
  `${family} ${chance.of(middles[sex])} ${chance.of(givens[sex])}`
