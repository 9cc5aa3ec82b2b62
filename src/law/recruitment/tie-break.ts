import {
  decree_115_2020,
  decree_116_2024,
  decree_170_2025,
  decree_259_2026,
  decree_138_2020,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

/** Điểm chuyên ngành, bài viết, vòng 2, kiến thức chung vòng 1, kiểm định đầu vào */
export type Mark = 'specialised' | 'written' | 'round2' | 'round1-general' | 'entry-test'

/** What decides between equal totals at the last place, in order; after that the head decides. */
type TieBreak = { readonly marks: readonly Mark[]; readonly minimum: number }

/** Cách xác định người trúng tuyển khi bằng tổng điểm ở chỉ tiêu cuối cùng */
export const tieBreaks = {
  'civil-exam': parameter<TieBreak>('Xác định người trúng tuyển khi thi tuyển công chức', [
    {
      from: '2020-12-01',
      value: { marks: [], minimum: 50 },
      cites: [
        cite(decree_138_2020, 'điểm vòng 2 và điểm ưu tiên', 'read'),
        cite(decree_138_2020, 'khi bằng điểm: chưa đọc', 'memory'),
      ],
      checked: null,
    },
    {
      from: '2024-09-17',
      value: { marks: ['entry-test', 'round1-general'], minimum: 50 },
      cites: [cite(decree_116_2024, 'người trúng tuyển khi bằng điểm', 'read')],
      checked: null,
    },
    {
      from: '2025-07-01',
      value: { marks: ['specialised', 'written'], minimum: 50 },
      cites: [cite(decree_170_2025, 'Điều 10', 'read')],
      checked: null,
    },
  ]),
  'civil-selection': parameter<TieBreak>('Xác định người trúng tuyển khi xét tuyển công chức', [
    {
      from: '2025-07-01',
      value: { marks: ['round2'], minimum: 50 },
      cites: [cite(decree_170_2025, 'người trúng tuyển khi xét tuyển', 'read')],
      checked: null,
    },
  ]),
  'public-employee': parameter<TieBreak>('Xác định người trúng tuyển viên chức', [
    {
      from: '2020-09-29',
      value: { marks: ['round1-general'], minimum: 50 },
      cites: [cite(decree_115_2020, 'Điều 10, Điều 12', 'text')],
      checked: null,
    },
    { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, 'chưa đọc điều tương ứng')], checked: null },
  ]),
}

export type Contest = keyof typeof tieBreaks
