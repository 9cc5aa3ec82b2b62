import { sql } from 'kysely'
import type { Trait } from '../trait.ts'

type Post = {
  readonly code: string
  readonly label: string
  readonly staff: 'cadre' | 'civil-servant'
  /** Of the title without marks, in small letters; the first that fits is meant. */
  readonly words: string
}

/** Chức danh cán bộ, công chức cấp xã, as titles are written. */
export const communePosts: readonly Post[] = [
  { code: 'secretary', label: 'Bí thư', staff: 'cadre', words: '^bi thu($|,| dang| chi bo)' },
  {
    code: 'deputy-secretary',
    label: 'Phó Bí thư',
    staff: 'cadre',
    words: '^pho bi thu($|,| dang| chi bo| thuong truc)',
  },
  { code: 'council-chair', label: 'Chủ tịch HĐND', staff: 'cadre', words: '^chu tich (hdnd|hoi dong nhan dan)' },
  {
    code: 'council-vice',
    label: 'Phó Chủ tịch HĐND',
    staff: 'cadre',
    words: '^pho chu tich (hdnd|hoi dong nhan dan)',
  },
  { code: 'chair', label: 'Chủ tịch UBND', staff: 'cadre', words: '^chu tich (ubnd|uy ban nhan dan)' },
  { code: 'vice-chair', label: 'Phó Chủ tịch UBND', staff: 'cadre', words: '^pho chu tich (ubnd|uy ban nhan dan)' },
  { code: 'front', label: 'Chủ tịch MTTQ', staff: 'cadre', words: '^chu tich .*(mttq|mat tran)' },
  {
    code: 'unions',
    label: 'Đoàn thể',
    staff: 'cadre',
    words: '^(bi thu|chu tich) .*(thanh nien|phu nu|nong dan|cuu chien binh)',
  },
  { code: 'police', label: 'Công an', staff: 'civil-servant', words: 'cong an' },
  { code: 'military', label: 'Quân sự', staff: 'civil-servant', words: 'quan su' },
  {
    code: 'office-statistics',
    label: 'Văn phòng – thống kê',
    staff: 'civil-servant',
    words: 'van phong.*thong ke|^vp ?- ?tk',
  },
  { code: 'land-construction', label: 'Địa chính – xây dựng', staff: 'civil-servant', words: 'dia chinh|^dc ?- ?xd' },
  { code: 'finance', label: 'Tài chính – kế toán', staff: 'civil-servant', words: 'tai chinh.*ke toan|^tc ?- ?kt' },
  { code: 'justice', label: 'Tư pháp – hộ tịch', staff: 'civil-servant', words: 'tu phap.*ho tich|^tp ?- ?ht' },
  { code: 'culture', label: 'Văn hóa – xã hội', staff: 'civil-servant', words: 'van hoa.*xa hoi|^vh ?- ?xh' },
]

/** Chức danh cấp xã: by the office of whoever holds one, else by the title of the post. */
export const communePost: Trait = {
  id: 'commune-post',
  label: 'Chức danh cấp xã',
  values: () => communePosts.map(({ code, label }) => ({ code, label })),
  needs: ['posting'],
  only: ['staff', 'intellectuals', 'register'],
  place(at) {
    const title = sql`fold(coalesce(${at('posting', 'office')}, ${at('posting', 'title')}))`
    const cases = communePosts.map(
      ({ staff, words }, index) =>
        sql`when ${at('posting', 'staff')} = ${sql.lit(staff)} and ${title} ~ ${sql.lit(words)} then ${sql.lit(index + 1)}`,
    )
    return sql`case ${sql.join(cases, sql` `)} end`
  },
}
