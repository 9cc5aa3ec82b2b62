import { law_72_2025, resolution_1679_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { unsettled } from './dong-trieu.ts'
import { unitsOn } from './unit-lookup.ts'
import { upperUnit } from './upper-unit.ts'

/** Phường, xã, đặc khu */
export type UnitCount = { readonly wards: number; readonly communes: number; readonly specialZones: number }

/** Số đơn vị cấp xã của cả tỉnh */
export const provinceCount = parameter<UnitCount>('Đơn vị hành chính cấp xã của tỉnh Quảng Ninh', [
  {
    from: '2025-07-01',
    value: { wards: 30, communes: 22, specialZones: 2 },
    cites: [cite(resolution_1679_2025, 'Điều 1', 'read'), cite(law_72_2025, 'đơn vị hành chính', 'read')],
    checked: null,
  },
])

const shown = ({ wards, communes, specialZones }: UnitCount) =>
  `${wards} phường, ${communes} xã${specialZones === 0 ? '' : `, ${specialZones} đặc khu`}`

/** Số phường, số xã ở Đông Triều vào một ngày; from 01/7/2025 they stand directly under the province */
export function unitCount(on: PlainDate): Finding<UnitCount> {
  const law = unitsOn(on, unsettled.codes)
  const upper = upperUnit.on(on)
  const wards = law.value.filter(({ kind }) => kind === 'ward').length
  const value = { wards, communes: law.value.length - wards, specialZones: 0 }
  const of = finding(upper.value, `Trực thuộc: ${upper.value.name}`, { from: [upper] })
  return finding(value, `Ngày ${viDate(on)}, Đông Triều có ${shown(value)}`, { from: [of, law] })
}

/** Số đơn vị cấp xã của tỉnh Quảng Ninh vào một ngày */
export function provinceUnitCount(on: PlainDate): Finding<UnitCount> {
  const law = provinceCount.on(on)
  return finding(law.value, `Ngày ${viDate(on)}, tỉnh Quảng Ninh có ${shown(law.value)}`, { from: [law] })
}
