import { party_regulation_377_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Số người quy hoạch một chức danh; số chức danh cùng cấp một người được quy hoạch */
export const successionLimits = parameter('Số lượng quy hoạch cán bộ', [
  {
    from: '2025-10-08',
    value: { persons: 3, posts: 3 },
    cites: [cite(party_regulation_377_2025, 'quy hoạch cán bộ', 'secondary')],
    checked: null,
  },
])

export type WithinLimit = { readonly max: number; readonly isValid: boolean }

/** Quy hoạch có vượt số lượng hay không */
export function successionLimit(what: 'persons' | 'posts', count: number, lawOn: PlainDate): Finding<WithinLimit> {
  const limits = successionLimits.on(lawOn)
  const max = limits.value[what]
  const words = what === 'persons' ? 'người cho một chức danh' : 'chức danh cùng cấp cho một người'
  return finding({ max, isValid: count <= max }, `Quy hoạch ${count} ${words}, tối đa ${max}`, { from: [limits] })
}
