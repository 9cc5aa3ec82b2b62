import { cite } from '#law/kit/citation.ts'
import { decree_115_2020, decree_170_2025 } from '#law/instruments.ts'
import type { Rule } from '#law/kit/rule.ts'
import type { PlainDate } from '#lib/date.ts'
import { barredTies } from './barred-kin.ts'
import { panel } from './panel.ts'
import { panelSizes } from './panel-size.ts'
import { panelVote, panelVoteLaw } from './panel-vote.ts'

const parts = [...new Set([...Object.values(panelSizes), ...Object.values(barredTies)])]

/** A board of the day whose law was read */
const boardOn = (on: PlainDate) =>
  on < '2020-12-01' || on >= '2025-07-01' ? 'civil-recruitment' : 'public-recruitment'

export const panelRules: readonly Rule[] = [
  {
    name: 'panel',
    title: 'Thành phần hội đồng tuyển dụng',
    answers: 'Hội đồng này có hợp lệ không, ai phải thay?',
    conditions: [
      'Hội đồng tuyển dụng công chức có 5 hoặc 7 thành viên (chưa đọc quy định từ ngày 01/12/2020 đến ngày 30/6/2025).',
      'Hội đồng tuyển dụng viên chức có 5 hoặc 7 thành viên, tuyển cho nhiều đơn vị thì số lẻ, từ ngày 29/9/2020 đến ngày 30/6/2026.',
      'Hội đồng xét thay đổi vị trí việc làm có số lẻ thành viên; hội đồng kỷ luật viên chức có 3 thành viên.',
      'Chủ tịch là người đứng đầu hoặc cấp phó; Phó Chủ tịch và Ủy viên kiêm Thư ký thuộc bộ phận tổ chức.',
      'Đến năm 2020: không bố trí cha, mẹ, anh, chị, em ruột, vợ, chồng, con của thí sinh.',
      'Công chức từ ngày 01/7/2025, viên chức từ ngày 29/9/2020: thêm cha mẹ bên vợ, bên chồng, cô, dì, chú, bác, cậu ruột, anh, chị, em của vợ hoặc chồng và người đang bị xử lý kỷ luật.',
    ],
    parameters: parts,
    from: '2011-01-01',
    until: null,
    changes: [
      {
        from: '2020-12-01',
        says: 'Công chức: chưa đọc điều tương ứng. Viên chức: theo Nghị định 115/2020/NĐ-CP.',
        cites: [cite(decree_115_2020, 'Điều 8', 'text')],
      },
      {
        from: '2025-07-01',
        says: 'Công chức: thêm người thân bên vợ, bên chồng, cô, dì, chú, bác và người đang bị kỷ luật.',
        cites: [cite(decree_170_2025, 'Điều 8', 'read')],
      },
    ],
    sample: (lawOn) => panel(boardOn(lawOn), 5, [{ member: 'Ủy viên', candidate: 'thí sinh', tie: 'sibling' }], lawOn),
  },
  {
    name: 'panelVote',
    title: 'Biểu quyết của Hội đồng xét thay đổi vị trí việc làm',
    answers: 'Hội đồng có họp được không và thông qua chưa?',
    conditions: [
      'Họp khi có từ hai phần ba số thành viên.',
      'Thông qua theo đa số; ngang phiếu thì theo ý kiến của Chủ tịch Hội đồng.',
    ],
    parameters: [panelVoteLaw],
    from: '2025-07-01',
    until: null,
    changes: [],
    sample: (lawOn) => panelVote({ members: 9, present: 6, agree: 3, chairAgrees: true }, lawOn),
  },
]
