import {
  decree_115_2020,
  decree_138_2020,
  decree_170_2025,
  decree_24_2010,
  decree_234_2026,
  decree_259_2026,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'

/** The numbers of members allowed, or any odd number */
export type PanelSize = readonly number[] | 'odd'

export type Board =
  | 'civil-recruitment'
  | 'civil-admission'
  | 'position-change'
  | 'public-recruitment'
  | 'joint-public-recruitment'
  | 'public-discipline'

const unread = 'chưa đọc điều tương ứng'
const fiveOrSeven = [5, 7]

/** Số thành viên hội đồng */
export const panelSizes: Readonly<Record<Board, Parameter<PanelSize>>> = {
  'civil-recruitment': parameter<PanelSize>('Số thành viên Hội đồng tuyển dụng công chức', [
    { from: '2011-01-01', value: fiveOrSeven, cites: [cite(decree_24_2010, 'Điều 7')], checked: null },
    { from: '2020-12-01', value: null, cites: [cite(decree_138_2020, unread)], checked: null },
    { from: '2025-07-01', value: fiveOrSeven, cites: [cite(decree_170_2025, 'Điều 8', 'read')], checked: null },
  ]),
  'civil-admission': parameter<PanelSize>('Số thành viên Hội đồng kiểm tra, sát hạch khi tiếp nhận công chức', [
    { from: '2011-01-01', value: fiveOrSeven, cites: [cite(decree_24_2010, 'tiếp nhận công chức')], checked: null },
    { from: '2020-12-01', value: null, cites: [cite(decree_138_2020, unread)], checked: null },
  ]),
  'position-change': parameter<PanelSize>('Số thành viên Hội đồng xét thay đổi vị trí việc làm', [
    { from: '2025-07-01', value: 'odd', cites: [cite(decree_170_2025, 'Điều 24', 'read')], checked: null },
  ]),
  'public-recruitment': parameter<PanelSize>('Số thành viên Hội đồng tuyển dụng viên chức', [
    { from: '2020-09-29', value: fiveOrSeven, cites: [cite(decree_115_2020, 'Điều 8', 'text')], checked: null },
    { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, unread)], checked: null },
  ]),
  'joint-public-recruitment': parameter<PanelSize>('Số thành viên Hội đồng tuyển dụng viên chức cho nhiều đơn vị', [
    { from: '2020-09-29', value: 'odd', cites: [cite(decree_115_2020, 'Điều 8', 'text')], checked: null },
    { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, unread)], checked: null },
  ]),
  'public-discipline': parameter<PanelSize>('Số thành viên Hội đồng kỷ luật viên chức', [
    { from: '2026-07-01', value: [3], cites: [cite(decree_234_2026, 'Điều 15, Điều 16', 'text')], checked: null },
  ]),
}
