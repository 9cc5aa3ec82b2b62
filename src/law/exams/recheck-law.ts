import {
  decree_115_2020,
  decree_138_2020,
  decree_161_2018,
  decree_170_2025,
  decree_24_2010,
  decree_259_2026,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'
import type { Service } from '#law/recruitment/priority.ts'

/** Thi giấy, thi viết; trên máy; vấn đáp, phỏng vấn; thực hành */
export type Medium = 'paper' | 'computer' | 'interview' | 'practice'

/** Days to ask for a recheck and days to mark again; null where no text we read gives them. */
type RecheckLaw = {
  readonly media: readonly Medium[]
  readonly filingDays: number | null
  readonly markingDays: number | null
}

const onPaper: RecheckLaw = { media: ['paper'], filingDays: 15, markingDays: 15 }

/** Phúc khảo bài thi */
export const recheckLaw: Readonly<Record<Service, Parameter<RecheckLaw>>> = {
  'civil-servant': parameter<RecheckLaw>('Phúc khảo bài thi tuyển công chức', [
    { from: '2011-01-01', value: onPaper, cites: [cite(decree_24_2010, 'phúc khảo', 'read')], checked: null },
    { from: '2019-01-15', value: onPaper, cites: [cite(decree_161_2018, 'phúc khảo', 'read')], checked: null },
    { from: '2020-12-01', value: onPaper, cites: [cite(decree_138_2020, 'Điều 14', 'read')], checked: null },
    { from: '2025-07-01', value: null, cites: [cite(decree_170_2025, 'chưa đọc điều tương ứng')], checked: null },
  ]),
  'public-employee': parameter<RecheckLaw>('Phúc khảo bài thi tuyển viên chức', [
    {
      from: '2020-09-29',
      value: { media: ['paper'], filingDays: null, markingDays: null },
      cites: [cite(decree_115_2020, 'Điều 14 khoản 5, Điều 15', 'text')],
      checked: null,
    },
    { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, 'chưa đọc điều tương ứng')], checked: null },
  ]),
}
