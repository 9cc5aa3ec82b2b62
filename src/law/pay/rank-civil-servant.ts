import { circular_02_2021_bnv, circular_11_2014_bnv, circular_29_2022_btc, decree_204_2004 } from '#law/instruments.ts'
import { type RankRow, ranked } from './rank-row.ts'

/** Ngạch công chức và nhân viên */
// prettier-ignore
export const civilServantRanks: readonly RankRow[] = [
  ...ranked(decree_204_2004, 'Bảng 2', 'memory', '2004-10-01', [
    ['01.001', 'Chuyên viên cao cấp', 'A3.1'],
    ['01.002', 'Chuyên viên chính', 'A2.1'],
    ['01.003', 'Chuyên viên', 'A1'],
  ]),
  ...ranked(circular_02_2021_bnv, 'Điều 14', 'read', '2021-08-01', [
    ['01.001', 'Chuyên viên cao cấp', 'A3.1'],
    ['01.002', 'Chuyên viên chính', 'A2.1'],
    ['01.003', 'Chuyên viên', 'A1'],
    ['01.004', 'Cán sự', 'A0'],
    ['01.005', 'Nhân viên', 'B'],
  ]),
  ...ranked(decree_204_2004, 'Bảng 2', 'read', '2004-10-01', [
    ['01.004', 'Cán sự', 'B'],
  ]),
  ...ranked(circular_11_2014_bnv, 'ngạch cán sự, người có bằng cao đẳng', 'read', '2015-01-01', [
    ['01.004', 'Cán sự', 'A0'],
  ]),
  ...ranked(circular_02_2021_bnv, 'ngạch văn thư', 'memory', '2021-08-01', [
    ['02.006', 'Văn thư viên chính', 'A2.1'],
    ['02.007', 'Văn thư viên', 'A1'],
    ['02.008', 'Văn thư viên trung cấp', 'B'],
  ]),
  ...ranked(decree_204_2004, 'Bảng 2', 'memory', '2004-10-01', [
    ['06.030', 'Kế toán viên chính', 'A2.2'],
    ['06.031', 'Kế toán viên', 'A1'],
  ]),
  ...ranked(circular_29_2022_btc, 'xếp lương', 'memory', '2022-07-18', [
    ['06.029', 'Kế toán viên cao cấp', 'A3.2'],
    ['06.030', 'Kế toán viên chính', 'A2.2'],
    ['06.031', 'Kế toán viên', 'A1'],
    ['06.032', 'Kế toán viên trung cấp', 'A0'],
  ]),
  ...ranked(circular_29_2022_btc, 'xếp lương', 'memory', '2022-07-18', [
    ['06.036', 'Kiểm tra viên cao cấp thuế', 'A3.1'],
    ['06.037', 'Kiểm tra viên chính thuế', 'A2.1'],
    ['06.038', 'Kiểm tra viên thuế', 'A1'],
    ['06.039', 'Kiểm tra viên trung cấp thuế', 'A0'],
    ['08.049', 'Kiểm tra viên cao cấp hải quan', 'A3.1'],
    ['08.050', 'Kiểm tra viên chính hải quan', 'A2.1'],
    ['08.051', 'Kiểm tra viên hải quan', 'A1'],
    ['08.052', 'Kiểm tra viên trung cấp hải quan', 'A0'],
  ]),
  ...ranked(decree_204_2004, 'Bảng 2', 'memory', '2004-10-01', [
    ['04.023', 'Thanh tra viên cao cấp', 'A3.1'],
    ['04.024', 'Thanh tra viên chính', 'A2.1'],
    ['04.025', 'Thanh tra viên', 'A1'],
    ['03.299', 'Chấp hành viên cao cấp', 'A3.1'],
    ['03.300', 'Chấp hành viên trung cấp', 'A2.1'],
    ['03.301', 'Chấp hành viên sơ cấp', 'A1'],
  ]),
  ...ranked(decree_204_2004, 'Bảng 4', 'secondary', '2004-10-01', [
    ['01.009', 'Nhân viên phục vụ', 'attendant'],
  ]),
  ...ranked(decree_204_2004, 'Bảng 4', 'memory', '2004-10-01', [
    ['01.010', 'Lái xe cơ quan', 'driver'],
    ['01.011', 'Nhân viên bảo vệ', 'guard'],
  ]),
]
