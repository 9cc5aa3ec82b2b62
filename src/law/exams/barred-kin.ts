import {
  circular_13_2010_bnv,
  decree_115_2020,
  decree_138_2020,
  decree_170_2025,
  decree_259_2026,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'
import type { Board } from './panel-size.ts'

/** What a member is to a candidate, or in which state of discipline the member is */
export type Tie =
  | 'spouse'
  | 'parent'
  | 'parent-in-law'
  | 'child'
  | 'sibling'
  | 'aunt-or-uncle'
  | 'spouse-sibling'
  | 'sibling-spouse'
  | 'under-discipline'
  | 'once-disciplined'
  | 'unlisted'

export const tieWords: Readonly<Record<Tie, string>> = {
  spouse: 'vợ hoặc chồng',
  parent: 'cha, mẹ',
  'parent-in-law': 'cha, mẹ của vợ hoặc chồng',
  child: 'con',
  sibling: 'anh, chị, em ruột',
  'aunt-or-uncle': 'cô, dì, chú, bác, cậu ruột',
  'spouse-sibling': 'anh, chị, em của vợ hoặc chồng',
  'sibling-spouse': 'vợ hoặc chồng của anh, chị, em',
  'under-discipline': 'đang bị xử lý kỷ luật',
  'once-disciplined': 'đã bị xử lý kỷ luật',
  unlisted: 'quan hệ khác',
}

const unread = 'chưa đọc điều tương ứng'
const near = ['spouse', 'parent', 'child', 'sibling'] as const
const wide = [...near, 'parent-in-law', 'aunt-or-uncle', 'spouse-sibling', 'under-discipline'] as const

const civil = parameter<readonly Tie[]>('Người không được vào hội đồng tuyển dụng công chức', [
  { from: '2011-01-01', value: near, cites: [cite(circular_13_2010_bnv, 'Hội đồng tuyển dụng')], checked: null },
  { from: '2020-12-01', value: null, cites: [cite(decree_138_2020, unread)], checked: null },
  {
    from: '2025-07-01',
    value: [...wide, 'sibling-spouse'],
    cites: [cite(decree_170_2025, 'Điều 8', 'read')],
    checked: null,
  },
])

const publicEmployee = parameter<readonly Tie[]>('Người không được vào hội đồng tuyển dụng viên chức', [
  {
    from: '2020-09-29',
    value: [...wide, 'once-disciplined'],
    cites: [cite(decree_115_2020, 'Điều 8', 'text')],
    checked: null,
  },
  { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, unread)], checked: null },
])

/** Quan hệ không được bố trí; the law we read says nothing of kin for the other boards. */
export const barredTies: Readonly<Partial<Record<Board, Parameter<readonly Tie[]>>>> = {
  'civil-recruitment': civil,
  'public-recruitment': publicEmployee,
  'joint-public-recruitment': publicEmployee,
}
