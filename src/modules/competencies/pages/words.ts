export const staffNames: Readonly<Record<string, string>> = {
  cadre: 'Cán bộ',
  'civil-servant': 'Công chức',
  'public-employee': 'Viên chức',
  'contract-worker': 'Người lao động hợp đồng',
}
