import { law_72_2025, resolution_1199_2024, resolution_1679_2025, resolution_891_2015 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { fold } from '#lib/text.ts'

/** Đơn vị hành chính cấp huyện, cấp tỉnh */
export type UpperUnit = { readonly code: string; readonly name: string }

/** Tỉnh Quảng Ninh: mã 22 through every change */
export const province: UpperUnit = { code: '22', name: 'Tỉnh Quảng Ninh' }

/** Cấp trên trực tiếp của các đơn vị cấp xã ở Đông Triều; the district level ended on 01/7/2025. */
export const upperUnit = parameter<UpperUnit>('Đơn vị hành chính cấp trên của Đông Triều', [
  {
    from: '2015-03-11',
    value: { code: '205', name: 'Thị xã Đông Triều' },
    cites: [cite(resolution_891_2015, 'Điều 1')],
    checked: null,
  },
  {
    from: '2024-11-01',
    value: { code: '205', name: 'Thành phố Đông Triều' },
    cites: [cite(resolution_1199_2024, 'Điều 1', 'read')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: province,
    cites: [cite(law_72_2025, 'đơn vị hành chính hai cấp', 'read'), cite(resolution_1679_2025, 'Điều 1', 'read')],
    checked: null,
  },
])

/** Đơn vị cấp huyện hay cấp tỉnh mang mã này vào một ngày */
export const upperByCode = (code: string, on: PlainDate) => upperOn((unit) => unit.code === code, `mã ${code}`, on)

/** Đơn vị cấp huyện hay cấp tỉnh mang tên này vào một ngày */
export const upperByName = (name: string, on: PlainDate) =>
  upperOn((unit) => fold(unit.name).endsWith(fold(name)), `“${name}”`, on)

function upperOn(is: (unit: UpperUnit) => boolean, what: string, on: PlainDate): Finding<UpperUnit | null> {
  const law = upperUnit.on(on)
  const unit = [law.value, province].find(is) ?? null
  const says = unit === null ? `không có đơn vị ${what}` : `${unit.name} (${unit.code})`
  return finding(unit, `Ngày ${viDate(on)}: ${says}`, { from: [law] })
}
