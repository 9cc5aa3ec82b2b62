import type { Area, Institution, TeacherRole, TeachingSubject } from '#law/pay/teacher-allowance-rates.ts'

export const roles: Readonly<Record<string, TeacherRole>> = {
  nha_giao: 'teacher',
  giao_vien: 'teacher',
  giang_vien: 'teacher',
  can_bo_quan_ly: 'manager',
  hieu_truong: 'manager',
  pho_hieu_truong: 'manager',
  nhan_su_ho_tro: 'support',
  nhan_su_ho_tro_giao_duc: 'support',
  huong_dan_thuc_hanh: 'instructor',
  nguoi_huong_dan_thuc_hanh: 'instructor',
}

// prettier-ignore
export const institutionWords: readonly (readonly [RegExp, Institution])[] = [
  [/chuyen biet/, 'specialised'],
  [/ban tru/, 'semi-boarding-ethnic'],
  [/nang khieu/, 'gifted-sport-art'],
  [/dan toc noi tru|dtnt/, 'boarding-ethnic'],
  [/noi tru/, 'boarding-general'],
  [/chuyen/, 'gifted-upper-secondary'],
  [/du bi/, 'pre-university'],
  [/huu nghi/, 'friendship'],
  [/vung cao/, 'highland'],
  [/khuyet tat/, 'disabled'],
  [/hoa nhap/, 'inclusion-centre'],
  [/gdnn gdtx/, 'vocational-continuing'],
  [/gdtx|thuong xuyen/, 'continuing-education'],
  [/gdnn|giao duc nghe nghiep/, 'vocational-centre'],
  [/trung hoc nghe/, 'vocational-secondary'],
  [/mam non|mau giao|nha tre/, 'kindergarten'],
  [/tieu hoc/, 'primary'],
  [/thcs|trung hoc co so/, 'lower-secondary'],
  [/thpt|trung hoc pho thong/, 'upper-secondary'],
  [/trung tam chinh tri|chinh tri cap xa/, 'political-centre'],
  [/su pham|quan ly giao duc/, 'pedagogical'],
  [/boi duong/, 'ministry-training'],
  [/dai hoc/, 'university'],
  [/cao dang/, 'college'],
  [/trung cap/, 'intermediate'],
]

export const areaWords: readonly (readonly [RegExp, Area])[] = [
  [/^(thuong|binh thuong|khac|khong)$/, 'ordinary'],
  [/dac biet kho khan|dbkk|khu vuc iii/, 'hardest'],
  [/khu vuc i/, 'region-1-2'],
  [/dao/, 'island'],
  [/bien gioi/, 'border'],
]

export const subjects: Readonly<Record<string, TeachingSubject>> = {
  chinh_tri: 'political',
  giao_duc_chinh_tri: 'political',
  ly_luan_chinh_tri: 'political',
  tich_hop: 'integrated',
  nghe_nhan: 'artisan',
}
