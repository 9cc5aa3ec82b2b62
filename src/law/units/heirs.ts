import { resolution_1199_2024, resolution_1679_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'
import { oldUnits } from './dong-trieu.ts'

/** Mã đơn vị cũ → mã các đơn vị tiếp nhận on the day of a change; a code not named keeps its unit. */
export type Heirs = Readonly<Record<string, readonly string[]>>

const heirsOf2025 = oldUnits
  .filter(([, , kinds]) => kinds[2] !== null)
  .map(([code, , , heirs]) => [code, heirs] as const)

/** Sáp nhập, chia tách đơn vị hành chính cấp xã ở Đông Triều */
export const heirs = parameter<Heirs>('Sáp nhập, chia tách đơn vị hành chính cấp xã ở Đông Triều', [
  {
    from: '2024-11-01',
    value: { '07072': ['07093'], '07087': ['07084'] },
    cites: [cite(resolution_1199_2024, 'Điều 1', 'read')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: Object.fromEntries(heirsOf2025),
    cites: [cite(resolution_1679_2025, 'Điều 1', 'read')],
    checked: null,
  },
])
