import { decree_138_2020, decree_232_2026, party_regulation_377_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { retirementAge } from '#law/retirement/retirement-age.ts'
import { addMonths } from '#lib/date.ts'
import { disciplineWait, disciplineWaits } from './discipline-wait.ts'
import { firstAge, firstAppointmentAge } from './first-age.ts'
import { appointmentTerm, fullTerm, reachesRetirementAge } from './full-term.ts'
import { postStepCaps, postStepShares } from './post-steps.ts'
import { priorPost, priorPostMonths } from './prior-post.ts'
import { stepVote, stepVoteLaw } from './step-vote.ts'
import { successionLimit, successionLimits } from './succession-plan.ts'

export const appointmentRules: readonly Rule[] = [
  {
    name: 'successionLimit',
    title: 'Số lượng quy hoạch cán bộ',
    answers: 'Số người quy hoạch một chức danh, số chức danh một người được quy hoạch có vượt không?',
    conditions: ['Không quá 3 người cho một chức danh.', 'Một người không quá 3 chức danh cùng cấp.'],
    parameters: [successionLimits],
    from: '2025-10-08',
    until: null,
    changes: [],
    sample: (lawOn) => successionLimit('persons', 3, lawOn),
  },
  {
    name: 'firstAge',
    title: 'Điều kiện về tuổi khi bổ nhiệm lần đầu',
    answers: 'Ở tuổi này có được bổ nhiệm lần đầu không?',
    conditions: [
      'Trước ngày 01/12/2020: nam không quá 55 tuổi, nữ không quá 50 tuổi; trưởng phòng, phó trưởng phòng cấp huyện không quá 45 tuổi.',
      'Từ ngày 01/12/2020: phải đủ tuổi để công tác trọn một thời hạn bổ nhiệm.',
    ],
    parameters: [firstAppointmentAge],
    from: '2004-01-01',
    until: null,
    changes: [
      {
        from: '2020-12-01',
        says: 'Không còn tuổi tối đa; xét đủ tuổi trọn một thời hạn bổ nhiệm.',
        cites: [cite(decree_138_2020, 'Điều 42', 'read')],
      },
    ],
    sample: (lawOn) => firstAge('other', 'male', 48, lawOn),
  },
  {
    name: 'fullTerm',
    title: 'Đủ tuổi giữ chức vụ trọn thời hạn',
    answers: 'Từ ngày nhận tờ trình đến tuổi nghỉ hưu có còn đủ một thời hạn bổ nhiệm không?',
    conditions: [
      'Thời hạn giữ chức vụ là 60 tháng, trừ khi luật chuyên ngành quy định khác.',
      'Tuổi tính đến ngày cơ quan tham mưu nhận tờ trình và hồ sơ.',
      'Bổ nhiệm vào chức vụ tương đương hoặc thấp hơn thì không xét điều kiện này.',
    ],
    parameters: [appointmentTerm, retirementAge],
    from: '2021-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => fullTerm(reachesRetirementAge('male', addMonths(lawOn, -12 * 50), lawOn), lawOn, lawOn),
  },
  {
    name: 'priorPost',
    title: 'Thời gian giữ chức vụ trước khi bổ nhiệm chức vụ cao hơn',
    answers: 'Đã giữ chức vụ hiện tại đủ thời gian để được xét chức vụ cao hơn chưa?',
    conditions: [
      'Giữ chức vụ hiện tại hoặc tương đương ít nhất 24 tháng, không liên tục thì cộng dồn chức vụ tương đương.',
      'Bổ nhiệm lần đầu thì không xét.',
    ],
    parameters: [priorPostMonths],
    from: '2024-09-17',
    until: null,
    changes: [],
    sample: (lawOn) => priorPost([14, 10], false, lawOn),
  },
  {
    name: 'disciplineWait',
    title: 'Thời gian chưa xem xét bổ nhiệm sau khi bị kỷ luật đảng',
    answers: 'Sau kỷ luật đảng, từ ngày nào mới được xem xét chức vụ cao hơn?',
    conditions: [
      'Từ ngày 18/8/2022: khiển trách 12 tháng, cảnh cáo 30 tháng, cách chức 60 tháng kể từ ngày có quyết định.',
      'Từ ngày 08/10/2025: khiển trách 24 tháng, cảnh cáo 36 tháng, cách chức 60 tháng.',
    ],
    parameters: [disciplineWaits],
    from: '2022-08-18',
    until: null,
    changes: [
      {
        from: '2025-10-08',
        says: 'Thời gian chờ sau khiển trách và cảnh cáo dài hơn.',
        cites: [cite(party_regulation_377_2025, 'thời gian sau kỷ luật', 'secondary')],
      },
    ],
    sample: (lawOn) => disciplineWait('warning', addMonths(lawOn, -10), lawOn, lawOn),
  },
  {
    name: 'stepVote',
    title: 'Phiếu giới thiệu nhân sự bổ nhiệm viên chức quản lý',
    answers: 'Sau bước 2 của quy trình, ai được giới thiệu sang bước sau?',
    conditions: [
      'Hội nghị chỉ tiến hành khi có ít nhất hai phần ba số người được triệu tập.',
      'Người có số phiếu cao nhất và trên 50% tổng số người được triệu tập được chọn.',
      'Không ai trên 50% thì chuyển tất cả người đạt từ 30% trở lên; không ai đạt 30% thì dừng và báo cáo.',
    ],
    parameters: [stepVoteLaw],
    from: '2020-09-29',
    until: '2026-06-30',
    changes: [],
    sample: (lawOn) =>
      stepVote(
        30,
        24,
        [
          { id: 'A', votes: 16 },
          { id: 'B', votes: 8 },
        ],
        lawOn,
      ),
  },
  {
    name: 'postStepCaps',
    title: 'Tỷ lệ viên chức ở bậc nghề nghiệp cao',
    answers: 'Vị trí việc làm này được bố trí nhiều nhất bao nhiêu viên chức ở bậc cao?',
    conditions: [
      'Bậc cao nhất là bậc 5: bậc 5 không quá 30%, bậc kế tiếp không quá 40% số biên chế của vị trí.',
      'Bậc cao nhất là bậc 4: không quá 40%; chỉ có hai bậc: bậc cao hơn không quá 50%.',
      'Số còn thiếu ở bậc cao không được cộng cho bậc thấp.',
    ],
    parameters: [postStepShares],
    from: '2026-07-01',
    until: null,
    changes: [
      {
        from: '2026-07-01',
        says: 'Bậc nghề nghiệp thay hạng chức danh nghề nghiệp.',
        cites: [cite(decree_232_2026, 'Điều 10 khoản 2, khoản 5', 'text')],
      },
    ],
    sample: (lawOn) => postStepCaps([3, 4, 5], 23, lawOn),
  },
]
