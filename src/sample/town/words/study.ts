import type { Chance } from '../chance.ts'

// prettier-ignore
const universities = ['Trường Đại học Hạ Long', 'Trường Đại học Công nghiệp Quảng Ninh', 'Trường Đại học Mỏ - Địa chất', 'Trường Đại học Sư phạm Hà Nội', 'Trường Đại học Sư phạm Hà Nội 2',
  'Trường Đại học Kinh tế Quốc dân', 'Trường Đại học Luật Hà Nội', 'Học viện Hành chính Quốc gia', 'Trường Đại học Nông nghiệp Hà Nội', 'Trường Đại học Hải Phòng', 'Trường Đại học Y Dược Hải Phòng',
  'Trường Đại học Bách khoa Hà Nội', 'Trường Đại học Xây dựng', 'Trường Đại học Thái Nguyên', 'Học viện Tài chính', 'Viện Đại học Mở Hà Nội', 'Trường Đại học Hàng hải Việt Nam']
const colleges = [
  'Trường Cao đẳng Sư phạm Quảng Ninh',
  'Trường Cao đẳng Công nghiệp và Xây dựng',
  'Trường Cao đẳng Y tế Quảng Ninh',
  'Trường Cao đẳng Nông lâm Đông Bắc',
]
const schools = [
  'Trường Trung cấp Sư phạm Quảng Ninh',
  'Trường Trung cấp Kinh tế Quảng Ninh',
  'Trường Trung cấp nghề Giao thông cơ điện',
]

export const fields = {
  office: [
    'Luật',
    'Hành chính học',
    'Quản lý nhà nước',
    'Kinh tế',
    'Kế toán',
    'Quản lý đất đai',
    'Quản lý xây dựng',
    'Công tác xã hội',
    'Khoa học môi trường',
    'Tài chính - Ngân hàng',
  ],
  preschool: ['Giáo dục mầm non'],
  primary: ['Giáo dục tiểu học'],
  secondary: [
    'Sư phạm Toán',
    'Sư phạm Ngữ văn',
    'Sư phạm Vật lý',
    'Sư phạm Hóa học',
    'Sư phạm Sinh học',
    'Sư phạm Tiếng Anh',
    'Sư phạm Lịch sử',
    'Sư phạm Địa lý',
    'Giáo dục thể chất',
    'Sư phạm Tin học',
  ],
  technical: [
    'Kỹ thuật mỏ',
    'Cơ điện mỏ',
    'Kỹ thuật xây dựng',
    'Công nghệ thông tin',
    'Kỹ thuật điện',
    'Kế toán',
    'Quản trị kinh doanh',
    'Y khoa',
    'Dược học',
    'Nông học',
    'Thú y',
    'Luật',
    'Tiếng Anh',
    'Công nghệ vật liệu',
    'Du lịch',
    'Điều dưỡng',
  ],
  servicing: [
    'Kế toán',
    'Thư viện',
    'Báo chí',
    'Văn hóa học',
    'Kỹ thuật xây dựng',
    'Nông học',
    'Thú y',
    'Công nghệ thông tin',
    'Quản lý giáo dục',
  ],
} as const

export type Discipline = keyof typeof fields

export const fieldOf = (chance: Chance, of: Discipline): string => chance.of<string>(fields[of])

export const institution = (chance: Chance, level: string): string =>
  chance.of(
    level === 'college' ? colleges : level === 'intermediate' || level === 'elementary' ? schools : universities,
  )
