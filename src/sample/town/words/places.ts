import type { Chance } from '../chance.ts'

export const homeTowns = [
  'Đông Triều, Quảng Ninh',
  'Đông Triều, Quảng Ninh',
  'Đông Triều, Quảng Ninh',
  'Đông Triều, Quảng Ninh',
  'Uông Bí, Quảng Ninh',
  'Quảng Yên, Quảng Ninh',
  'Chí Linh, Hải Dương',
  'Kinh Môn, Hải Dương',
  'Thủy Nguyên, Hải Phòng',
  'Vũ Thư, Thái Bình',
  'Giao Thủy, Nam Định',
  'Nho Quan, Ninh Bình',
  'Lục Nam, Bắc Giang',
  'Hậu Lộc, Thanh Hóa',
] as const

type Sector = 'state' | 'private' | 'foreign' | 'cooperative' | 'self' | 'none'

const employers: Readonly<Record<Sector, readonly string[]>> = {
  state: [
    'Công ty Than số 1 (mẫu)',
    'Công ty Nhiệt điện vùng Đông (mẫu)',
    'Bệnh viện Đa khoa khu vực (mẫu)',
    'Trường Trung học phổ thông số 2 (mẫu)',
    'Chi cục Thuế khu vực (mẫu)',
    'Kho bạc Nhà nước khu vực (mẫu)',
    'Điện lực khu vực (mẫu)',
  ],
  private: [
    'Công ty Cổ phần Gốm Đất Việt Mẫu',
    'Công ty TNHH Xây dựng Hồng Mẫu',
    'Công ty Cổ phần Gạch ngói Mẫu',
    'Phòng khám tư nhân Mẫu',
    'Công ty TNHH Vận tải Bình Mẫu',
    'Trường Tư thục Mẫu',
    'Ngân hàng Cổ phần Mẫu, chi nhánh khu vực',
  ],
  foreign: ['Công ty TNHH Dệt may Mẫu (vốn nước ngoài)', 'Công ty TNHH Điện tử Mẫu (vốn nước ngoài)'],
  cooperative: ['Hợp tác xã Nông nghiệp Mẫu', 'Hợp tác xã Gốm sứ Mẫu'],
  self: ['Hộ kinh doanh cá thể', 'Hành nghề tự do'],
  none: [],
}

export type Work = { readonly sector: Sector; readonly employer: string | null }

export function someWork(chance: Chance): Work {
  const sector = chance.weighted<Sector>({ state: 36, private: 38, foreign: 5, cooperative: 3, self: 10, none: 8 })
  const among = employers[sector]
  return { sector, employer: among.length > 0 ? chance.of(among) : null }
}
