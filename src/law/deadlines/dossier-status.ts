import { circular_01_2018_vpcp } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Đồng hồ: chưa chạy, đang chạy, dừng để tính lại, tạm dừng, kết thúc */
export type StatusClock = 'chưa tính' | 'đang tính' | 'dừng, tính lại khi đủ hồ sơ' | 'tạm dừng' | 'kết thúc'

/** Trạng thái 1 đến 10 khi đồng bộ với Cổng Dịch vụ công quốc gia; what each does to the clock is our reading */
export const dossierStatuses = parameter<readonly (readonly [name: string, clock: StatusClock])[]>('Trạng thái hồ sơ', [
  {
    from: '2019-01-06',
    value: [
      ['mới đăng ký', 'chưa tính'],
      ['được tiếp nhận', 'đang tính'],
      ['không được tiếp nhận', 'kết thúc'],
      ['đang xử lý', 'đang tính'],
      ['yêu cầu bổ sung giấy tờ', 'dừng, tính lại khi đủ hồ sơ'],
      ['yêu cầu thực hiện nghĩa vụ tài chính', 'tạm dừng'],
      ['công dân yêu cầu rút hồ sơ', 'kết thúc'],
      ['dừng xử lý', 'kết thúc'],
      ['đã xử lý xong', 'kết thúc'],
      ['đã trả kết quả', 'kết thúc'],
    ],
    cites: [cite(circular_01_2018_vpcp, 'Điều 8; danh mục trạng thái đồng bộ Cổng Dịch vụ công quốc gia', 'secondary')],
    checked: null,
  },
])

export type DossierStatus = { readonly name: string; readonly clock: StatusClock }

/** Thời hạn chạy hay dừng ở trạng thái này */
export function statusClock(status: number, lawOn: PlainDate): Finding<DossierStatus | null> {
  const law = dossierStatuses.on(lawOn)
  const found = law.value[status - 1]
  if (found === undefined) return finding(null, `Không có trạng thái ${status}`, { from: [law] })
  const [name, clock] = found
  return finding({ name, clock }, `Trạng thái ${status}, ${name}: thời hạn ${clock}`, { from: [law] })
}
