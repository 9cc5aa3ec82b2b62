import type { Field } from '../kit/field.ts'

export const rankingFields: readonly Field[] = [
  {
    kind: 'choice',
    name: 'contest',
    label: 'Hình thức',
    options: [
      ['civil-exam', 'Thi tuyển công chức'],
      ['civil-selection', 'Xét tuyển công chức'],
      ['public-employee', 'Tuyển dụng viên chức'],
    ],
  },
  { kind: 'whole', name: 'quota', label: 'Chỉ tiêu', unit: 'người', min: 1, max: 1000 },
  {
    kind: 'pasted',
    name: 'list',
    label: 'Danh sách thí sinh',
    help: 'Dán từ Excel, mỗi người một dòng: họ tên hoặc số báo danh; điểm; điểm ưu tiên; rồi điểm dùng khi bằng nhau, nếu luật hỏi. Tên chỉ ở trang này, không vào đường dẫn.',
    nameless: 'Thí sinh',
  },
]
