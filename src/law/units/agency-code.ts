import { decision_3739_2016_quang_ninh } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Mã định danh cơ quan nhà nước tỉnh Quảng Ninh: V1V2V3.Z1Z2.Y1Y2.H49 */
export const agencyCodes = parameter('Mã định danh cơ quan nhà nước tỉnh Quảng Ninh', [
  {
    from: '2016-11-03',
    value: { shape: 'V1V2V3.Z1Z2.Y1Y2.H49', provinceCommittee: '000.00.00.H49' },
    cites: [cite(decision_3739_2016_quang_ninh, 'Điều 1', 'read')],
    checked: null,
  },
])

const shape = /^[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.H49$/

/** Mã định danh cơ quan có đúng khuôn không */
export function agencyCode(code: string, lawOn: PlainDate): Finding<boolean> {
  const law = agencyCodes.on(lawOn)
  const fits = shape.test(code)
  const whose = code === law.value.provinceCommittee ? ' (Ủy ban nhân dân tỉnh)' : ''
  const says = `Mã ${code}${whose} ${fits ? 'đúng' : 'không đúng'} khuôn ${law.value.shape}`
  return finding(fits, says, { from: [law] })
}
