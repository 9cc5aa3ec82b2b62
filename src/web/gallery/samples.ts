import { cite } from '#law/kit/citation.ts'
import { finding } from '#law/kit/finding.ts'

const circular = {
  number: '08/2013/TT-BNV',
  title: 'Hướng dẫn thực hiện chế độ nâng bậc lương thường xuyên',
  inForce: '2013-09-15',
} as const

export const due = finding('2018-09-01', 'Được xét nâng bậc lương từ ngày 01/09/2018', {
  cites: [cite(circular, 'Điều 2')],
  from: [
    finding('2015-06-01', 'Hưởng bậc hiện tại từ ngày 01/06/2015'),
    finding(36, 'Phải giữ bậc đủ 36 tháng', {
      from: [
        finding(36, 'Số tháng giữ bậc lương, áp dụng từ 15/09/2013', { cites: [cite(circular, 'Điều 2 khoản 1')] }),
      ],
    }),
    finding(3, 'Bị kéo dài 3 tháng do bị khiển trách'),
  ],
})

export type Sample = {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly rank: string
  readonly step: number
  readonly coefficient: string
  readonly due: string
  readonly late: boolean
}

const names = [
  'Nguyễn Thị Ngọc Ẩn',
  'Đỗ Ứng Hữu',
  'Trần Văn Đỡ',
  'Phạm Thị Mỹ Lệ',
  'Lê Hoàng Ẫn',
  'Võ Ngọc Ánh Nguyệt',
  'Huỳnh Thị Ỷ Lan',
]
const units = ['Phòng Nội vụ', 'Phòng Tài chính – Kế hoạch', 'Văn phòng HĐND và UBND', 'Phòng Giáo dục và Đào tạo']

export const samples = (count: number): readonly Sample[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    name: names[at % names.length]!,
    unit: units[at % units.length]!,
    rank: at % 3 === 0 ? 'Chuyên viên chính' : 'Chuyên viên',
    step: (at % 9) + 1,
    coefficient: (2.34 + (at % 9) * 0.33).toFixed(2),
    due: `${String((at % 28) + 1).padStart(2, '0')}/0${(at % 8) + 1}/2018`,
    late: at % 4 === 0,
  }))
