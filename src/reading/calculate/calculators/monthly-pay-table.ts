import type { MonthlyPay } from '#law/pay/monthly-pay.ts'
import { viDong } from '#law/pay/vi-number.ts'
import type { TablePicture } from '../kit/answer.ts'

export function linesTable({ lines, gross, insurance, tax, netBeforeTax, net }: MonthlyPay): TablePicture {
  const less = (label: string, amount: number | undefined) => (amount ? [[label, viDong(-amount)]] : [])
  return {
    kind: 'table',
    label: 'Các khoản',
    head: ['Khoản', 'Số tiền'],
    words: 1,
    rows: [
      ...lines.map(({ label, amount }) => [label, viDong(amount)]),
      ['Tổng các khoản', viDong(gross)],
      ...less('Bảo hiểm xã hội', insurance?.employee.pension),
      ...less('Bảo hiểm y tế', insurance?.employee.health),
      ...less('Bảo hiểm thất nghiệp', insurance?.employee.unemployment),
      ...(insurance ? [['Còn lại trước thuế', viDong(netBeforeTax ?? 0)]] : []),
      ...(tax ? [['Thuế thu nhập cá nhân', viDong(-tax.tax)]] : []),
    ],
    foot: net === null ? ['Chưa tính được phần còn lại', ''] : ['Thực lĩnh', viDong(net)],
  }
}
