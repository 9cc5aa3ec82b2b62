import {
  decree_115_2020,
  decree_116_2024,
  decree_138_2020,
  decree_161_2018,
  decree_170_2025,
  decree_24_2010,
  decree_259_2026,
  decree_85_2023,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { viDecimal } from '#law/pay/vi-number.ts'

/**
 * Anh hùng, thương binh; dân tộc thiểu số, sĩ quan, con liệt sĩ, thương binh; hoàn thành nghĩa vụ, thanh niên xung
 * phong; trí thức trẻ tình nguyện từ 24 tháng, until 2019; cán bộ công đoàn trưởng thành từ cơ sở
 */
export type PriorityGroup = 'merit' | 'minority-or-kin' | 'service-done' | 'young-intellectual' | 'union'

type Points = Readonly<Record<PriorityGroup, number>>

const old: Points = { merit: 30, 'minority-or-kin': 20, 'service-done': 10, 'young-intellectual': 10, union: 0 }
const now: Points = { merit: 7.5, 'minority-or-kin': 5, 'service-done': 2.5, 'young-intellectual': 0, union: 0 }
const withUnion: Points = { ...now, union: 1.5 }

/** Điểm ưu tiên trong tuyển dụng. The first era begins with the first year wholly under its decree. */
export const priorityPoints = {
  'civil-servant': parameter<Points>('Điểm ưu tiên trong tuyển dụng công chức', [
    { from: '2011-01-01', value: old, cites: [cite(decree_24_2010, 'Điều 5', 'read')], checked: null },
    { from: '2019-01-15', value: now, cites: [cite(decree_161_2018, 'điểm ưu tiên', 'read')], checked: null },
    { from: '2020-12-01', value: now, cites: [cite(decree_138_2020, 'điểm ưu tiên', 'read')], checked: null },
    { from: '2024-09-17', value: withUnion, cites: [cite(decree_116_2024, 'điểm ưu tiên', 'read')], checked: null },
    {
      from: '2025-07-01',
      value: withUnion,
      cites: [
        cite(decree_170_2025, 'Điều 6', 'read'),
        cite(decree_170_2025, 'Điều 6, điểm của cán bộ công đoàn', 'memory'),
      ],
      checked: null,
    },
  ]),
  'public-employee': parameter<Points>('Điểm ưu tiên trong tuyển dụng viên chức', [
    { from: '2020-09-29', value: now, cites: [cite(decree_115_2020, 'Điều 6', 'text')], checked: null },
    {
      from: '2023-12-07',
      value: withUnion,
      cites: [cite(decree_115_2020, 'Điều 6', 'text'), cite(decree_85_2023, 'sửa Điều 6', 'text')],
      checked: null,
    },
    { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, 'chưa đọc điều tương ứng')], checked: null },
  ]),
}

export type Service = keyof typeof priorityPoints

/** Điểm ưu tiên được cộng: of several grounds only the highest */
export function priority(service: Service, groups: readonly PriorityGroup[], lawOn: PlainDate): Finding<number> {
  const points = priorityPoints[service].on(lawOn)
  const most = Math.max(0, ...groups.map((group) => points.value[group]))
  const says = most === 0 ? 'Không có điểm ưu tiên' : `Cộng ${viDecimal(String(most))} điểm ưu tiên, lấy mức cao nhất`
  return finding(most, says, { from: [points] })
}
