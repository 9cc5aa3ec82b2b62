import { choice } from '#law/kit/choice.ts'

/** Thay đổi giữa tháng */
export const midMonth = choice({
  name: 'payroll.mid-month',
  label: 'Thay đổi lương, phụ cấp giữa tháng',
  options: {
    'in-month': 'tính cả tháng theo mức đang có ngày cuối tháng',
    'by-days': 'tính mỗi mức theo số ngày của nó trong tháng',
    'next-month': 'tính cả tháng theo mức đầu tháng, mức mới từ tháng sau',
  },
  default: 'in-month',
  note: 'Văn bản về tiền lương tính theo tháng, nêu ngày hưởng và không nêu cách tính khi mức lương, phụ cấp thay đổi giữa tháng.',
  cites: [],
})
