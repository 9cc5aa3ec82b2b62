import type { FormId } from '../api.ts'
import { communeColumns, districtColumns, type FormGroup, trainingColumns } from './columns.ts'

/** Biểu mẫu báo cáo: whom it is about, what its rows and columns are. */
export type FormLaw = {
  readonly title: string
  readonly indicator: string
  readonly filters: readonly { readonly trait: string; readonly in: string[] }[]
  readonly rows: string
  readonly groups: readonly FormGroup[]
  readonly notes: readonly string[]
  /** Of what happened: in the year of the day. */
  readonly year?: true
}

const remembered = 'Các cột dựng theo trí nhớ về Thông tư 11/2012/TT-BNV; chưa đối chiếu với bản gốc của biểu.'
const ages = 'Trước năm 2021, tuổi nghỉ hưu của biểu là nữ 55, nam 60; từ năm 2021 theo lộ trình của năm báo cáo.'
const fifties =
  'Cột 51 đến 60 gồm cả người trên 60 mà theo lộ trình chưa đến tuổi nghỉ hưu; người đã đến tuổi ấy ở cột sau cùng.'
const ranks = 'Ngạch khác được xếp vào ngạch hành chính tương đương theo bảng lương.'
const staff = { trait: 'staff', in: ['cadre', 'civil-servant'] }

export const formLaws: Readonly<Record<FormId, FormLaw>> = {
  bm01: {
    title: 'BM01/BNV. Số lượng, chất lượng công chức từ cấp huyện trở lên',
    indicator: 'staff',
    filters: [
      staff,
      { trait: 'unit-kind', in: ['town', 'office', 'school', 'service', 'mass-organisation', 'other', '-'] },
    ],
    rows: 'top-unit',
    groups: districtColumns,
    notes: [remembered, ranks, ages, fifties],
  },
  bm02: {
    title: 'BM02/BNV. Số lượng, chất lượng cán bộ, công chức cấp xã',
    indicator: 'staff',
    filters: [staff, { trait: 'unit-kind', in: ['ward', 'commune'] }],
    rows: 'top-unit',
    groups: communeColumns,
    notes: [remembered, 'Chức danh cấp xã nhận theo chữ của chức vụ, chức danh đã ghi.', ranks, ages, fifties],
  },
  training: {
    title: 'Báo cáo kết quả đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
    indicator: 'learners',
    filters: [],
    rows: 'staff',
    groups: trainingColumns,
    notes: [
      'Lượt học viên của các lớp khai giảng từ đầu năm đến ngày báo cáo.',
      'Cột Khác gồm chính quyền điện tử, dịch vụ công, du lịch và nội dung khác.',
      remembered.replace('Thông tư 11/2012/TT-BNV', 'biểu báo cáo đào tạo'),
    ],
    year: true,
  },
}
