import { circular_01_2018_vpcp, circular_03_2025_vpcp } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Mẫu phiếu của bộ phận một cửa, theo số. The day the later circular came into force was not read: its issue stands in. */
export const oneStopForms = parameter<Readonly<Record<string, string>>>('Mẫu phiếu của bộ phận một cửa', [
  {
    from: '2019-01-06',
    value: {
      '01': 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
      '02': 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
      '03': 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
      '04': 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
      '05': 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
      '06': 'Sổ theo dõi hồ sơ',
    },
    cites: [cite(circular_01_2018_vpcp, 'Điều 9', 'text')],
    checked: null,
  },
  {
    from: '2025-09-15',
    value: {
      '01': 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
      '02': 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
      '03': 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
      '04': 'Văn bản xin lỗi và đề nghị gia hạn',
      '05': 'Thông báo dừng giải quyết',
      '06': 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
      '07': 'Sổ theo dõi hồ sơ',
    },
    cites: [cite(circular_03_2025_vpcp, 'phụ lục mẫu phiếu; ngày hiệu lực chưa đọc', 'read')],
    checked: null,
  },
])

/** Tên mẫu phiếu theo số, on a day */
export function oneStopForm(number: string, lawOn: PlainDate): Finding<string | null> {
  const forms = oneStopForms.on(lawOn)
  const name = forms.value[number] ?? null
  return finding(name, name === null ? `Không có mẫu số ${number}` : `Mẫu số ${number}: ${name}`, { from: [forms] })
}
