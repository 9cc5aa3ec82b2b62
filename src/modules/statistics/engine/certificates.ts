import type { Value } from './trait.ts'

/** Chứng chỉ theo loại: its levels highest first, the last for whatever else stands on a paper. */
export type CertificateLevels = {
  readonly id: string
  readonly label: string
  /** Which rows of `certificate f`. */
  readonly of: string
  readonly values: readonly Value[]
  /** 'Chưa qua', of whom no certificate is on record. */
  readonly none: string
}

const other = { code: 'other', label: 'Chứng chỉ khác' }
const degree = { code: 'degree', label: 'Đại học trở lên' }
const held = { code: 'certificate', label: 'Chứng chỉ' }

export const certificateLevels: readonly CertificateLevels[] = [
  {
    id: 'theory',
    label: 'Lý luận chính trị',
    of: `f.kind = 'political-theory'`,
    values: [
      { code: 'bachelor', label: 'Cử nhân' },
      { code: 'advanced', label: 'Cao cấp' },
      { code: 'intermediate', label: 'Trung cấp' },
      { code: 'elementary', label: 'Sơ cấp' },
      other,
    ],
    none: 'Chưa qua',
  },
  {
    id: 'state-management',
    label: 'Quản lý nhà nước',
    of: `f.kind = 'state-management'`,
    values: [
      { code: 'senior-expert', label: 'Chuyên viên cao cấp' },
      { code: 'principal', label: 'Chuyên viên chính' },
      { code: 'expert', label: 'Chuyên viên' },
      { code: 'officer', label: 'Cán sự' },
      other,
    ],
    none: 'Chưa qua',
  },
  {
    id: 'informatics',
    label: 'Tin học',
    of: `f.kind = 'informatics'`,
    values: [{ code: 'degree', label: 'Trung cấp trở lên' }, held],
    none: 'Chưa có',
  },
  {
    id: 'english',
    label: 'Tiếng Anh',
    of: `f.kind = 'foreign-language' and f.language ilike '%Anh%'`,
    values: [degree, held],
    none: 'Chưa có',
  },
  {
    id: 'other-language',
    label: 'Ngoại ngữ khác',
    of: `f.kind = 'foreign-language' and coalesce(f.language, '') not ilike '%Anh%'`,
    values: [degree, held],
    none: 'Chưa có',
  },
  {
    id: 'ethnic-language',
    label: 'Tiếng dân tộc',
    of: `f.kind = 'ethnic-language'`,
    values: [{ code: 'degree', label: 'Bằng' }, held],
    none: 'Chưa có',
  },
]
