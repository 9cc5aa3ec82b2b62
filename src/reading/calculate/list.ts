import type { Calculator } from './kit/calculator.ts'

/** A calculator in the list; its law is loaded when it is opened. */
export type Listed = {
  readonly id: string
  readonly title: string
  /** What it answers. */
  readonly asks: string
  readonly load: () => Promise<Calculator>
}

const any = <Input>(one: Calculator<Input>) => one as Calculator

export const calculators: readonly Listed[] = [
  {
    id: 'nang-bac',
    title: 'Nâng bậc lương lần sau',
    asks: 'Ngày nào đủ thời gian nâng bậc, hoặc hưởng thêm phụ cấp vượt khung khi đã ở bậc cuối?',
    load: async () => any((await import('./calculators/next-raise.ts')).nextRaise),
  },
  {
    id: 'nang-truoc-han',
    title: 'Nâng bậc trước thời hạn và chỉ tiêu',
    asks: 'Có đủ điều kiện nâng trước không, hưởng từ ngày nào; các đơn vị được bao nhiêu người?',
    load: async () => any((await import('./calculators/early-raise.ts')).earlyRaise),
  },
  {
    id: 'luong-thang',
    title: 'Tiền lương một tháng',
    asks: 'Lương, từng khoản phụ cấp, bảo hiểm, thuế và số thực lĩnh của một tháng.',
    load: async () => any((await import('./calculators/monthly-pay.ts')).monthlyPay),
  },
  {
    id: 'lam-them',
    title: 'Làm thêm giờ',
    asks: 'Tiền làm thêm theo từng buổi, và còn trong giới hạn của tháng, của năm không?',
    load: async () => any((await import('./calculators/overtime.ts')).overtime),
  },
  {
    id: 'truy-linh',
    title: 'Truy lĩnh',
    asks: 'Khi lương cơ sở tăng hoặc nâng bậc quyết định sau: mỗi tháng còn thiếu bao nhiêu?',
    load: async () => any((await import('./calculators/arrears.ts')).arrears),
  },
  {
    id: 'nghi-huu',
    title: 'Ngày nghỉ hưu',
    asks: 'Ngày làm việc cuối cùng và tháng bắt đầu hưởng lương hưu.',
    load: async () => any((await import('./calculators/retirement.ts')).retirement),
  },
  {
    id: 'den-bu-dao-tao',
    title: 'Đền bù chi phí đào tạo',
    asks: 'Bỏ học hoặc thôi việc khi chưa phục vụ đủ thì phải trả lại bao nhiêu?',
    load: async () => any((await import('./calculators/training-refund.ts')).trainingRefund),
  },
  {
    id: 'bo-nhiem-lai',
    title: 'Bổ nhiệm lại',
    asks: 'Ngày hết thời hạn, ngày phải thông báo, và bổ nhiệm lại hay kéo dài?',
    load: async () => any((await import('./calculators/reappointment.ts')).reappointment),
  },
  {
    id: 'han-ho-so',
    title: 'Hạn giải quyết hồ sơ',
    asks: 'Ngày trả kết quả, đếm trên lịch có ngày nghỉ, ngày làm bù, tạm dừng và gia hạn.',
    load: async () => any((await import('./calculators/deadline.ts')).deadline),
  },
  {
    id: 'xep-hang',
    title: 'Xếp hạng tuyển dụng',
    asks: 'Dán danh sách điểm: ai trúng tuyển, bằng điểm thì luật chọn thế nào?',
    load: async () => any((await import('./calculators/ranking.ts')).ranking),
  },
]

export const calculatorOf = (id: string): Listed | undefined => calculators.find((one) => one.id === id)
