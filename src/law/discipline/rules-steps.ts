import { workCalendar } from '#law/calendar/work-calendar.ts'
import type { Rule } from '#law/kit/rule.ts'
import { addMonths } from '#lib/date.ts'
import {
  considerationGrounds,
  disciplineConsideration,
  disciplineRegime,
  mayApplyAgain,
  returnWait,
} from './consideration.ts'
import { councilFaults, councilRules, disciplineStepBy, stepDays } from './council.ts'
import { afterPartyDecision, daysAfterParty, disciplineDeadline, handlingDays } from './handling-term.ts'
import { disciplineLimitation, limitationMonths } from './limitation.ts'

const since = { from: '2026-07-01', until: null, changes: [] } as const

export const stepRules: readonly Rule[] = [
  {
    name: 'disciplineLimitation',
    title: 'Thời hiệu xử lý kỷ luật viên chức',
    answers: 'Hành vi vi phạm này còn thời hiệu xử lý kỷ luật không?',
    conditions: [
      'Khiển trách 60 tháng, hình thức khác 120 tháng, từ khi chấm dứt hành vi đến khi kết luận.',
      'Không xác định được ngày chấm dứt: tính từ kết luận.',
      'Vi phạm mới trong thời hiệu: thời hiệu của hành vi cũ tính lại.',
      'Không tính thời gian chưa xem xét, tố tụng, khiếu nại, khởi kiện.',
      'Không có thời hiệu: đến mức khai trừ đảng; bảo vệ chính trị nội bộ; quốc phòng, an ninh, đối ngoại; bằng giả.',
    ],
    parameters: [limitationMonths],
    ...since,
    sample: (lawOn) =>
      disciplineLimitation(
        { form: 'reprimand', ended: addMonths(lawOn, -30), concluded: lawOn, daysNotCounted: 0 },
        lawOn,
      ),
  },
  {
    name: 'disciplineDeadline',
    title: 'Thời hạn xử lý kỷ luật viên chức',
    answers: 'Phải ra quyết định kỷ luật chậm nhất ngày nào?',
    conditions: [
      '90 ngày từ khi phát hiện, phức tạp 150 ngày.',
      'Quá hạn vẫn phải ra quyết định nếu còn thời hiệu; người chậm chịu trách nhiệm.',
    ],
    parameters: [handlingDays],
    ...since,
    sample: (lawOn) => disciplineDeadline(lawOn, false, 0, lawOn),
  },
  {
    name: 'afterPartyDecision',
    title: 'Hạn kỷ luật hành chính sau kỷ luật đảng',
    answers: 'Sau kỷ luật đảng phải kỷ luật hành chính chậm nhất ngày nào?',
    conditions: ['30 ngày từ ngày công bố quyết định kỷ luật đảng.'],
    parameters: [daysAfterParty],
    ...since,
    sample: (lawOn) => afterPartyDecision(lawOn, lawOn),
  },
  {
    name: 'disciplineConsideration',
    title: 'Chưa xem xét, miễn kỷ luật',
    answers: 'Có xem xét kỷ luật người này lúc này không?',
    conditions: [
      'Chưa xem xét: bệnh hiểm nghèo, mất nhận thức, điều trị nội trú nặng, tạm giữ, tạm giam, khởi tố.',
      'Chưa xem xét: mang thai, thai sản, nuôi con dưới 12 tháng, trừ khi tự đề nghị.',
      'Miễn: thí điểm, đổi mới đã được phép, không vụ lợi; đã qua đời.',
    ],
    parameters: [considerationGrounds],
    ...since,
    sample: (lawOn) => disciplineConsideration('pregnancy', false, lawOn),
  },
  {
    name: 'disciplineRegime',
    title: 'Luật áp dụng cho vụ kỷ luật chuyển tiếp',
    answers: 'Vụ việc nối hai thời kỳ theo nghị định nào?',
    conditions: [
      'Đang xem xét trước 01/7/2026: theo nghị định 112/2020/NĐ-CP.',
      'Hành vi trước, xử lý sau: theo nghị định 234/2026/NĐ-CP, trừ khi luật lúc vi phạm có lợi hơn.',
    ],
    parameters: [],
    ...since,
    sample: (lawOn) => disciplineRegime(lawOn, addMonths(lawOn, -12), false, lawOn),
  },
  {
    name: 'councilFaults',
    title: 'Họp Hội đồng kỷ luật viên chức',
    answers: 'Cuộc họp Hội đồng kỷ luật có hợp lệ không?',
    conditions: [
      'Hội đồng 3 người, họp đủ 3, bỏ phiếu kín, không có người thân của người vi phạm.',
      'Giấy triệu tập gửi trước ít nhất 5 ngày làm việc; vắng lần thứ hai vẫn họp.',
    ],
    parameters: [councilRules],
    ...since,
    sample: (lawOn) =>
      councilFaults(
        { members: 3, present: 3, relatives: 0, isSecret: true, absentTimes: 0, isOffenderPresent: true },
        lawOn,
      ),
  },
  {
    name: 'disciplineStepBy',
    title: 'Hạn các bước xử lý kỷ luật',
    answers: 'Bước xử lý kỷ luật này phải xong chậm nhất ngày nào?',
    conditions: [
      'Sau họp kiểm điểm 3 ngày làm việc; lập hội đồng, kiến nghị, quyết định mỗi bước 5 ngày làm việc.',
      'Người bị phạt tù, tham nhũng: buộc thôi việc trong 15 ngày làm việc.',
    ],
    parameters: [stepDays],
    ...since,
    sample: (lawOn) => disciplineStepBy('decide', '2026-07-01', workCalendar, lawOn),
  },
  {
    name: 'mayApplyAgain',
    title: 'Dự tuyển lại sau buộc thôi việc',
    answers: 'Người bị buộc thôi việc được dự tuyển lại từ ngày nào?',
    conditions: ['Sau 12 tháng.', 'Tham nhũng, đạo đức: không vào vị trí liên quan.'],
    parameters: [returnWait],
    ...since,
    sample: (lawOn) => mayApplyAgain(lawOn, false, lawOn),
  },
]
